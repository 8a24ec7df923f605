package fr.contratdeville.testing.layout.drawing;

import fr.contratdeville.modele.EtapeMontant;
import java.util.Optional;

/**
 * A kind of money that a document tells apart: one financeur, one step, one year.
 *
 * @param payer who pays
 * @param step the step, if the document tells steps apart
 * @param year the year, if the document tells years apart
 */
public record Slot(Payer payer, Optional<EtapeMontant> step, Optional<Integer> year) {}
