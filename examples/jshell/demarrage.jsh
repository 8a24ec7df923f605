// What one needs to speak of a contrat de ville; run when jshell starts, and again by /reset.
import fr.contratdeville.agregation.*;
import fr.contratdeville.constat.*;
import fr.contratdeville.controle.*;
import fr.contratdeville.echange.*;
import fr.contratdeville.io.json.*;
import fr.contratdeville.io.json.referentiel.*;
import fr.contratdeville.io.xlsx.*;
import fr.contratdeville.tableaux.disposition.*;
import fr.contratdeville.tableaux.lexique.*;
import fr.contratdeville.modele.*;
import fr.contratdeville.nomenclature.*;
import fr.contratdeville.validation.*;
import fr.contratdeville.valeur.*;
import java.time.LocalDate;
