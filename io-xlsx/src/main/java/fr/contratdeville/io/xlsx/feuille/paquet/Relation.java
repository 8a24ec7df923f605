package fr.contratdeville.io.xlsx.feuille.paquet;

/**
 * A relationship of a part to another one of the archive.
 *
 * @param type the last word of its type, the same in the transitional and in the strict form:
 *     {@code worksheet}
 * @param part the key of the part that it points to
 */
public record Relation(String id, String type, String part) {}
