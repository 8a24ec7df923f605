package fr.contratdeville.io.xlsx.canonique;

import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.io.xlsx.XlsxContratWriter;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** A program that is half-way through writing a workbook when it is killed. */
public final class EcritureInterrompue {

  static final String A_MOITIE = "half-way";

  private EcritureInterrompue() {}

  public static void main(String[] arguments) throws IOException {
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("Nouveau")
        .addAllActions(IntStream.range(0, 5000)
            .mapToObj(i -> Action.builder().intitule("Action " + i).build())
            .toList())
        .build();
    Ecriture.atomique(
        Path.of(arguments[0]), sortie -> new XlsxContratWriter().write(contrat, lente(sortie)));
  }

  /** Says so after a few bytes, and then waits for ever. */
  private static OutputStream lente(OutputStream sortie) {
    return new FilterOutputStream(sortie) {
      private int octets;

      @Override
      public void write(byte[] b, int debut, int longueur) throws IOException {
        out.write(b, debut, longueur);
        octets += longueur;
        if (octets > 20_000) {
          out.flush();
          System.out.println(A_MOITIE);
          try {
            Thread.sleep(Long.MAX_VALUE);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        }
      }
    };
  }
}
