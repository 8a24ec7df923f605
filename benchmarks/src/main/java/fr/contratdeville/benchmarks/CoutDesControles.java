package fr.contratdeville.benchmarks;

import fr.contratdeville.benchmarks.donnees.GrandContrat;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Measures the cost of the controls for each line of money, from a thousand lines to a million,
 * beside one pass that only sums the same lines. A cost that does not grow with the size is linear
 * time.
 */
public final class CoutDesControles {
  private static final int[] TAILLES = {1_000, 10_000, 100_000, 1_000_000};
  private static final int ESSAIS = 5;
  private static final int PLUS_CHERS = 12;

  /** The time that one work took at each size, in nanoseconds for each line. */
  private static final class Cout {
    private final String nom;
    private final double[] parLigne;

    private Cout(String nom, double[] parLigne) {
      this.nom = nom;
      this.parLigne = parLigne;
    }
  }

  private final PrintStream sortie;
  private final double[] somme = new double[TAILLES.length];
  private final double[] tous = new double[TAILLES.length];
  private final List<Cout> chacun = new ArrayList<>();

  private CoutDesControles(PrintStream sortie) {
    this.sortie = sortie;
  }

  /**
   * Measures and prints all costs.
   *
   * @param args none
   */
  public static void main(String[] args) {
    new CoutDesControles(
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8))
        .run();
  }

  private void run() {
    List<Controle> controles = Controles.standard().controles();
    controles.forEach(c -> chacun.add(new Cout(c.id(), new double[TAILLES.length])));
    mesurer(GrandContrat.of(TAILLES[1]), 1);
    for (int t = 0; t < TAILLES.length; t++) {
      mesurer(GrandContrat.of(TAILLES[t]), t);
    }
    imprimer();
  }

  private void mesurer(ContratDeVille contrat, int t) {
    int lignes = contrat.lignes().size();
    somme[t] = nanos(() -> sommer(contrat)) / lignes;
    tous[t] = nanos(() -> Controles.standard().examiner(contrat)) / lignes;
    List<Controle> controles = Controles.standard().controles();
    for (int c = 0; c < controles.size(); c++) {
      Controles seul = Controles.aucun().withControle(controles.get(c));
      chacun.get(c).parLigne[t] = nanos(() -> seul.examiner(contrat)) / lignes;
    }
  }

  /** Adds the centimes of all lines up in one pass. */
  private static Long sommer(ContratDeVille contrat) {
    long somme = 0;
    for (LigneSituee ligne : contrat.lignes()) {
      somme += ligne.montant().orElseThrow().centimes();
    }
    return somme;
  }

  /** The time of the fastest of a few runs, in nanoseconds. */
  private static double nanos(Supplier<?> quoi) {
    long meilleur = Long.MAX_VALUE;
    for (int i = 0; i < ESSAIS; i++) {
      long debut = System.nanoTime();
      if (quoi.get() == null) {
        throw new IllegalStateException("nothing was computed");
      }
      meilleur = Math.min(meilleur, System.nanoTime() - debut);
    }
    return meilleur;
  }

  private void imprimer() {
    StringBuilder tete = new StringBuilder(String.format("%-16s", "ns per line"));
    for (int taille : TAILLES) {
      tete.append(String.format(Locale.ROOT, "%,14d", taille));
    }
    sortie.println(tete);
    ligne(new Cout("one sum", somme));
    ligne(new Cout("all controls", tous));
    double[] ratio = new double[TAILLES.length];
    for (int t = 0; t < TAILLES.length; t++) {
      ratio[t] = tous[t] / somme[t];
    }
    ligne(new Cout("ratio", ratio));
    sortie.println();
    sortie.println("the " + PLUS_CHERS + " that cost most, each alone:");
    chacun.stream()
        .sorted(Comparator.comparingDouble((Cout c) -> c.parLigne[TAILLES.length - 1])
            .reversed())
        .limit(PLUS_CHERS)
        .forEach(this::ligne);
  }

  private void ligne(Cout cout) {
    StringBuilder ligne = new StringBuilder(String.format("%-16s", cout.nom));
    for (double parLigne : cout.parLigne) {
      ligne.append(String.format(Locale.ROOT, "%,14.1f", parLigne));
    }
    sortie.println(ligne);
  }
}
