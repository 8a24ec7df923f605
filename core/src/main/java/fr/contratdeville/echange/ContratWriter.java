package fr.contratdeville.echange;

import fr.contratdeville.modele.ContratDeVille;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes contracts in one format; found by {@link java.util.ServiceLoader}. An implementation keeps
 * no state and may be used by several threads.
 */
public interface ContratWriter {

  /** {@return the format that this writer writes} */
  Format format();

  /**
   * Writes the contract whole, with the texts that the model has no attribute for. The stream is
   * left open.
   *
   * @param contrat the contract
   * @param sortie the stream
   * @throws IOException if the stream throws it
   */
  void write(ContratDeVille contrat, OutputStream sortie) throws IOException;
}
