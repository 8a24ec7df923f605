package fr.contratdeville.io.xlsx.feuille;

import fr.contratdeville.io.xlsx.feuille.grille.Onglet;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limites;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A workbook (.xlsx, .xlsm, their templates) in memory. Immutable and thread-safe. */
public final class Classeur {

  private final List<Feuille> feuilles;
  private final boolean dates1904;
  private final List<Remarque> remarques;

  private Classeur(List<Feuille> feuilles, boolean dates1904, List<Remarque> remarques) {
    this.feuilles = feuilles;
    this.dates1904 = dates1904;
    this.remarques = remarques;
  }

  /** Reads the file with the {@linkplain Limites#DEFAUT default limits}. */
  public static Classeur ouvrir(Path fichier) throws ClasseurIllisibleException {
    return ouvrir(fichier, Limites.DEFAUT);
  }

  /**
   * Reads the file whole and closes it.
   *
   * @throws ClasseurIllisibleException when it is no workbook, is damaged, or exceeds the limits;
   *     nothing else is thrown for what a file holds
   */
  public static Classeur ouvrir(Path fichier, Limites limites) throws ClasseurIllisibleException {
    try (ClasseurOuvert ouvert = ClasseurOuvert.ouvrir(fichier, limites)) {
      List<Feuille> feuilles = new ArrayList<>();
      for (Onglet onglet : ouvert.onglets()) {
        try (LecteurFeuille lecteur = ouvert.lireEnMemoire(onglet)) {
          feuilles.add(Feuille.lire(lecteur));
        }
      }
      return new Classeur(List.copyOf(feuilles), ouvert.dates1904(), ouvert.remarques());
    }
  }

  /** The sheets in the order of their tabs, hidden ones included. */
  public List<Feuille> feuilles() {
    return feuilles;
  }

  /** The first sheet of that name. */
  public Optional<Feuille> feuille(String nom) {
    return feuilles.stream().filter(f -> f.nom().equals(nom)).findFirst();
  }

  /** Whether dates count from 1904. */
  public boolean dates1904() {
    return dates1904;
  }

  /** What was set right or left out while reading. */
  public List<Remarque> remarques() {
    return remarques;
  }
}
