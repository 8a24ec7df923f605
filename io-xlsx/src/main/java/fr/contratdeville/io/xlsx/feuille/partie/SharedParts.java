package fr.contratdeville.io.xlsx.feuille.partie;

/** What all the sheets of a workbook share while they are read. */
public record SharedParts(SharedTexts textes, Styles styles, boolean depuis1904) {}
