package fr.contratdeville.benchmarks.dispositions;

import fr.contratdeville.testing.layout.Judgement;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.layout.Slip;
import java.util.Optional;

/**
 * What became of one layout.
 *
 * @param slip one wrong digit, for a layout that was read right and has a sum that shows it
 * @param vu whether the wrong digit was seen
 */
record Resultat(Layout layout, Judgement judgement, Optional<Slip> slip, boolean vu) {}
