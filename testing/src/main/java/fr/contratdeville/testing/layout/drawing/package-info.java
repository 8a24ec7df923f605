/**
 * The chance behind a generated workbook: its choices, each by name, its words, and the contract
 * that it prints. Open {@link fr.contratdeville.testing.layout.drawing.Choices}.
 */
@NullMarked
package fr.contratdeville.testing.layout.drawing;

import org.jspecify.annotations.NullMarked;
