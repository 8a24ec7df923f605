package fr.contratdeville.io.xlsx.feuille.partie;

/** The parts that all sheets of a workbook need while they are read. */
public record SharedParts(SharedTexts textes, Styles styles, boolean depuis1904) {}
