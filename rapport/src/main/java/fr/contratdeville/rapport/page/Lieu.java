package fr.contratdeville.rapport.page;

import org.jspecify.annotations.Nullable;

/**
 * A place in the document.
 *
 * @param texte the place for people
 * @param lien the anchor of its cell; {@code null} if the page does not show it
 */
public record Lieu(String texte, @Nullable String lien) {}
