package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.List;
import java.util.Map;

/**
 * The cells of a sheet as a plain table.
 *
 * @param grille the cells in the rows and columns of that table, each with its own place
 * @param reste the cells that are none of that table, in their places
 * @param disposition the header, columns and rows of that table as far as the layout gives them;
 *     empty if the usual recognition finds them
 * @param blocs for each row of sums, the rows of the actions that it covers
 */
public record MiseAPlat(
    Grille grille, Grille reste, Disposition disposition, Map<Integer, List<Integer>> blocs) {}
