package fr.contratdeville.benchmarks.dispositions;

import fr.contratdeville.testing.layout.Judgement;
import fr.contratdeville.testing.layout.Verdict;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts verdicts, by the value of each choice and by pairs of values. */
final class Bilan {
  private static final int PIRES = 15;
  private static final int ASSEZ = 12;

  private final Compte tous = new Compte();
  private final Map<String, Compte> parValeur = new TreeMap<>();
  private final Map<String, Compte> parPaire = new TreeMap<>();

  /** How many layouts there were, and how many of each verdict. */
  private static final class Compte {
    private final EnumMap<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int n;
    private int doutes;
    private int chiffres;
    private int vus;

    void ajouter(Resultat resultat) {
      Judgement judgement = resultat.judgement();
      n++;
      chiffres += resultat.slip().isPresent() ? 1 : 0;
      vus += resultat.vu() ? 1 : 0;
      doutes += judgement.verdict() == Verdict.RIGHT && !judgement.doubts().isEmpty() ? 1 : 0;
      verdicts.merge(judgement.verdict(), 1, Integer::sum);
    }

    int nombre(Verdict verdict) {
      return verdicts.getOrDefault(verdict, 0);
    }

    double faux() {
      return 1.0 * (nombre(Verdict.SILENT) + nombre(Verdict.BLAMED) + nombre(Verdict.ACTIONS)) / n;
    }

    String texte() {
      StringBuilder texte = new StringBuilder(String.format(Locale.ROOT, "%6d", n));
      for (Verdict verdict : Verdict.values()) {
        texte.append(String.format(Locale.ROOT, " %6.1f%%", 100.0 * nombre(verdict) / n));
      }
      texte.append(String.format(Locale.ROOT, " %6.1f%%", 100.0 * doutes / n));
      return chiffres == 0
          ? texte.toString()
          : texte + String.format(Locale.ROOT, " %6.1f%% of %d", 100.0 * vus / chiffres, chiffres);
    }
  }

  void ajouter(Resultat resultat) {
    tous.ajouter(resultat);
    resultat.slip().ifPresent(s -> compte(parValeur, "slip=" + s.kind()).ajouter(resultat));
    List<String> valeurs = resultat.layout().choices().entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue())
        .toList();
    for (int i = 0; i < valeurs.size(); i++) {
      compte(parValeur, valeurs.get(i)).ajouter(resultat);
      for (int j = i + 1; j < valeurs.size(); j++) {
        compte(parPaire, valeurs.get(i) + " + " + valeurs.get(j)).ajouter(resultat);
      }
    }
  }

  private static Compte compte(Map<String, Compte> comptes, String nom) {
    return comptes.computeIfAbsent(nom, n -> new Compte());
  }

  /** Returns the tables. */
  String texte() {
    String tete = String.format("%-58s", "")
        + "     n   right    said   f.alarm actions  blamed  silent  doubts  slips seen\n";
    return tete + ligne("all", tous) + "\n"
        + parValeur.entrySet().stream()
            .map(e -> ligne(e.getKey(), e.getValue()))
            .collect(Collectors.joining())
        + "\nthe " + PIRES + " pairs with most that is wrong and not said:\n" + tete
        + parPaire.entrySet().stream()
            .filter(e -> e.getValue().n >= ASSEZ)
            .sorted(Comparator.comparingDouble(e -> -e.getValue().faux()))
            .limit(PIRES)
            .map(e -> ligne(e.getKey(), e.getValue()))
            .collect(Collectors.joining());
  }

  private static String ligne(String nom, Compte compte) {
    return String.format("%-58s", nom) + compte.texte() + "\n";
  }
}
