package fr.contratdeville.benchmarks.explications;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.modele.ContratDeVille;
import java.util.List;
import java.util.Optional;

/** What a document is kept in: it can be changed, and is then read and examined anew. */
interface Support {
  /** The contract as it stands before anything is changed. */
  ContratDeVille contrat();

  /** The report on the changed document; empty if it can no longer be read. */
  Optional<Rapport> rapport(List<Changement> changements);

  /** Whether a row can be taken away or repeated without anything else being moved. */
  boolean peutChangerDeRangees(Changement changement);
}
