package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.tableaux.feuille.Visibilite;

/**
 * A sheet as the workbook announces it, before it is read.
 *
 * @param part the key of its part in the archive
 */
public record Onglet(String nom, Visibilite visibilite, String part) {}
