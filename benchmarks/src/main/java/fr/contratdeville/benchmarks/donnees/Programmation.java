package fr.contratdeville.benchmarks.donnees;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Makes the workbook of a programmation: one row for each action, in twenty columns, of which eight
 * are amounts of financeurs and one is their total. The same number of rows gives the same
 * workbook, in which all figures agree.
 */
public final class Programmation {
  /** The headings of the columns, in their order. */
  public static final List<String> ENTETE = List.of(
      "Porteur",
      "N° SIRET",
      "Intitulé de l'action",
      "Thématique",
      "QPV",
      "N/R",
      "Date de début",
      "Date de fin",
      "Bénéficiaires",
      "Référence interne",
      "Ville",
      "Etat",
      "Région",
      "Département",
      "CAF",
      "Agglomération",
      "Bailleur",
      "Europe",
      "TOTAL",
      "Bilan");

  /** The index of the first column of money, counted from 0. */
  public static final int ARGENT = 10;

  /** The number of columns of money, without the total. */
  public static final int FINANCEURS = 8;

  private static final int RANGEES_EN_MEMOIRE = 1000;
  private static final int PORTEURS = 200;
  private static final int TITRES = 20_000;
  private static final List<String> THEMES =
      List.of("Éducation", "Santé", "Emploi", "Sport", "Culture", "Lien social", "Habitat");
  private static final List<String> QUARTIERS =
      List.of("Les Escanaux", "Vigan Braquet", "Les Mesnils Pasteur", "Prés Saint-Jean");

  private Programmation() {}

  /**
   * Writes a workbook to a temporary file, which is deleted when the program ends.
   *
   * @param actions the number of rows
   * @throws UncheckedIOException if the file cannot be written
   */
  public static Path ecrire(int actions) {
    try {
      Path fichier = Files.createTempFile("programmation-" + actions + "-", ".xlsx");
      fichier.toFile().deleteOnExit();
      try (OutputStream sortie = new BufferedOutputStream(Files.newOutputStream(fichier))) {
        ecrire(sortie, actions);
      }
      return fichier;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void ecrire(OutputStream sortie, int actions) throws IOException {
    Random hasard = new Random(2023);
    try (Workbook classeur = new Workbook(sortie, "Mesures", null)) {
      Worksheet feuille = classeur.newWorksheet("Programmation 2023");
      for (int c = 0; c < ENTETE.size(); c++) {
        feuille.value(0, c, ENTETE.get(c));
      }
      for (int r = 1; r <= actions; r++) {
        rangee(feuille, r, hasard);
        if (r % RANGEES_EN_MEMOIRE == 0) {
          feuille.flush();
        }
      }
      feuille.finish();
    }
  }

  private static void rangee(Worksheet feuille, int r, Random hasard) throws IOException {
    int porteur = r % PORTEURS;
    feuille.value(r, 0, "Association n° " + porteur);
    feuille.value(r, 1, siret(porteur));
    feuille.value(r, 2, "Action " + r % TITRES + " auprès des habitants");
    feuille.value(r, 3, THEMES.get(r % THEMES.size()));
    feuille.value(r, 4, QUARTIERS.get(r % QUARTIERS.size()));
    feuille.value(r, 5, r % 3 == 0 ? "Nouvelle" : "Reconduite");
    jour(feuille, r, 6, LocalDate.of(2023, 1 + r % 6, 1 + r % 28));
    jour(feuille, r, 7, LocalDate.of(2023, 7 + r % 6, 1 + r % 28));
    feuille.value(r, 8, 5 + hasard.nextInt(300));
    feuille.value(r, 9, "R" + r % TITRES);
    long total = 0;
    for (int f = 0; f < FINANCEURS; f++) {
      long centimes = hasard.nextInt(10_000_00);
      total += centimes;
      feuille.value(r, ARGENT + f, centimes / 100.0);
    }
    feuille.value(r, ARGENT + FINANCEURS, total / 100.0);
    feuille.value(r, ARGENT + FINANCEURS + 1, "Réalisée, comité " + r % 40);
  }

  private static void jour(Worksheet feuille, int r, int c, LocalDate jour) {
    feuille.value(r, c, jour);
    feuille.style(r, c).format("dd/mm/yyyy").set();
  }

  /** A number with the check digits of a SIRET. */
  private static String siret(int numero) {
    return avecCle(avecCle(String.valueOf(30_000_000 + numero)) + "0001");
  }

  private static String avecCle(String debut) {
    int cle = 0;
    while (luhn(debut + cle) % 10 != 0) {
      cle++;
    }
    return debut + cle;
  }

  private static int luhn(String chiffres) {
    int somme = 0;
    for (int i = 0; i < chiffres.length(); i++) {
      int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
      somme += i % 2 == 0 ? chiffre : chiffre * 2 / 10 + chiffre * 2 % 10;
    }
    return somme;
  }
}
