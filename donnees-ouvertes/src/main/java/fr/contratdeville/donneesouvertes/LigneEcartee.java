package fr.contratdeville.donneesouvertes;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Message;

/**
 * A line of money that is none of what is published.
 *
 * @param ligne the line
 * @param raison why it does not go out
 */
public record LigneEcartee(LigneSituee ligne, Message raison) {}
