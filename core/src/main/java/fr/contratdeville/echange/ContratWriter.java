package fr.contratdeville.echange;

import fr.contratdeville.modele.ContratDeVille;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes contracts in one format; found by {@link java.util.ServiceLoader}. An implementation keeps
 * no state and may be used by several threads.
 */
public interface ContratWriter {

  Format format();

  /**
   * Writes the contract whole, with what the model has no name for. The stream is left open.
   *
   * @throws IOException if the stream throws it
   */
  void write(ContratDeVille contrat, OutputStream sortie) throws IOException;
}
