package fr.contratdeville.lanceur.commande;

import fr.contratdeville.lanceur.ecran.Ecran;
import java.io.InputStream;

/**
 * The streams that a command reads and prints to.
 *
 * @param entree the standard input
 * @param ecran the standard output and the standard error, for people
 */
public record Contexte(InputStream entree, Ecran ecran) {}
