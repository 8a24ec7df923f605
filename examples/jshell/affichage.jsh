/set mode contrat normal -command
/set prompt contrat "\ncontrat> " "     ...> "
/set format contrat display "{pre}{name} : {type}{post}{value}{post}" expression,varvalue-added,modified,replaced-primary
/set format contrat display "{pre}{name} : {type}{post}" vardecl,varinit,varreset,assignment-added,modified,replaced-primary
/set truncation contrat 40000 expression,varvalue
/set mode contrat -retain
/set feedback contrat -retain
/exit
