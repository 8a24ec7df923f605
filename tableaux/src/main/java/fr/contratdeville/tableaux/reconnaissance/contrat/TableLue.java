package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TotalDeclare;
import java.util.List;

/**
 * The part of a contract that one table makes, with the findings of its reading.
 *
 * @param financeurs all financeurs that the table names, columns first
 * @param territoires the places that headings of a declared table name
 */
record TableLue(
    List<Action> actions,
    List<TotalDeclare> totaux,
    List<TableauDeclare> tableaux,
    List<Complement> complements,
    List<Financeur> financeurs,
    List<Territoire> territoires,
    List<Constat> constats) {}
