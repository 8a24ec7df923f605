/**
 * Holds short programs, each of which answers one question on a published document. Open
 * {@link fr.contratdeville.examples.questions.ActionsReportees} first, the shortest.
 */
@NullMarked
package fr.contratdeville.examples.questions;

import org.jspecify.annotations.NullMarked;
