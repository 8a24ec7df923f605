/set mode contrat normal -command
/set prompt contrat "\ncontrat> " "     ...> "
/set format contrat display "{pre}{name} : {type}{post}{value}{post}" expression,varvalue-primary
/set format contrat display "{pre}{name} : {type}{post}" vardecl,varinit,assignment-primary
/set truncation contrat 40000 expression,varvalue
/set mode contrat -retain
/set feedback contrat -retain
/exit
