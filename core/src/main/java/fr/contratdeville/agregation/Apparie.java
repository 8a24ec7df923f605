package fr.contratdeville.agregation;

/**
 * Something of the first year and what it was matched with in the second.
 *
 * @param avant its rank in the first year
 * @param apres its rank in the second year
 */
record Apparie(int avant, int apres, Rapprochement rapprochement) {}
