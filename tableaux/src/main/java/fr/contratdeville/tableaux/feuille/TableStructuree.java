package fr.contratdeville.tableaux.feuille;

/**
 * A range that people made a table of in their spreadsheet, which then knows its header and its
 * total row.
 *
 * @param nom the name of the table, such as {@code Tableau1}
 * @param plage the cells of the table, header and total row included
 * @param entete whether the first row is its header
 * @param totaux whether the last row is its total row
 */
public record TableStructuree(String nom, Plage plage, boolean entete, boolean totaux) {}
