/**
 * What is said of a document: the sentence that matters, the findings, the money, what was
 * recognised.
 */
@NullMarked
package fr.contratdeville.lanceur.vue;

import org.jspecify.annotations.NullMarked;
