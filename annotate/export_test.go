package annotate

// Tables are the rules of the components that find reports.
var Tables = rules
