package fr.contratdeville.lanceur.vue;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.ConstatEcarte;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.interne.Nombres;
import fr.contratdeville.interne.TableauTexte;
import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.lanceur.ecran.Ecran.Style;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The findings, gravest first, those of one control under its title. */
public final class VueConstats {
  /** The findings of one control that are shown, and those set aside. */
  private static final int SIENS = 8;

  private static final int PLACE = 24;

  private final Rapport rapport;
  private final Ecran ecran;
  private final boolean detail;
  private final Map<String, Message> titres;

  /**
   * Findings to print.
   *
   * @param rapport the report
   * @param detail whether warnings and remarks are printed as errors are, and of each finding the
   *     likeliest slip that would close its gap; else they are one line for each control
   * @param ecran where they are printed
   */
  public VueConstats(Rapport rapport, boolean detail, Ecran ecran) {
    this.rapport = rapport;
    this.ecran = ecran;
    this.detail = detail;
    this.titres = rapport.controles().stream()
        .collect(Collectors.toMap(
            ResultatControle::id, ResultatControle::titre, (a, b) -> a, LinkedHashMap::new));
  }

  /** Prints them, and those that somebody set aside; nothing if there are none. */
  public void imprimer() {
    Map<List<Object>, List<Constat>> groupes = rapport.regroupe().constats().stream()
        .collect(Collectors.groupingBy(
            c -> List.of(c.gravite(), c.id()), LinkedHashMap::new, Collectors.toList()));
    boolean suivi = false;
    for (List<Constat> groupe : groupes.values()) {
      boolean bref = !detail && groupe.get(0).gravite() != Gravite.ERREUR;
      if (!bref || !suivi) {
        ecran.ligne();
      }
      suivi = bref;
      if (bref) {
        bref(groupe);
      } else {
        groupe(groupe);
      }
    }
    ecartes();
  }

  /** The findings of one control on one line: the first of them, and how many there are. */
  private void bref(List<Constat> constats) {
    Constat premier = constats.get(0);
    long nombre = constats.stream().mapToLong(Constat::nombre).sum();
    String gravite = premier.gravite().libelle().texte(ecran.langue());
    String place = place(premier);
    String debut = "  " + premier.id() + "  " + titre(premier)
        + (nombre == 1 ? "" : " (" + nombre + ")") + (place.isEmpty() ? "" : ", " + place)
        + Message.of(" : ", ": ").texte(ecran.langue());
    String message = premier.message().texte(ecran.langue()).replace('\n', ' ');
    Optional<String> ecart = nombre == 1 ? nombreEcart(premier) : Optional.empty();
    String suite = debut + ecart.map(e -> mot() + e).orElse(message);
    ecran.mot(style(premier.gravite()), gravite);
    ecran.texte(court(suite, ecran.largeur() - gravite.length()));
  }

  private void groupe(List<Constat> constats) {
    Constat premier = constats.get(0);
    long nombre = constats.stream().mapToLong(Constat::nombre).sum();
    ecran.mot(style(premier.gravite()), premier.gravite().libelle().texte(ecran.langue()));
    ecran.mot(Style.SIMPLE, "  ");
    ecran.mot(Style.TITRE, premier.id());
    ecran.mot(Style.SIMPLE, "  " + titre(premier) + (nombre == 1 ? "" : " (" + nombre + ")"));
    ecran.ligne();
    int large = constats.stream()
        .limit(SIENS)
        .mapToInt(c -> Math.min(PLACE, place(c).length()))
        .max()
        .orElse(0);
    constats.stream().limit(limite(constats.size())).forEach(c -> constat(c, large));
    suite(constats.stream()
        .skip(limite(constats.size()))
        .mapToLong(Constat::nombre)
        .sum());
  }

  private String titre(Constat constat) {
    Message lecture = Message.of("Lecture du fichier", "Reading of the file");
    return titres.getOrDefault(constat.id(), lecture).texte(ecran.langue());
  }

  /** One more than the limit is shown too, being no longer than its count. */
  private static int limite(int nombre) {
    return nombre == SIENS + 1 ? nombre : SIENS;
  }

  private void suite(long reste) {
    if (reste > 0) {
      ecran.texte("  " + TableauTexte.suite(reste, ecran.langue()));
    }
  }

  private void constat(Constat constat, int large) {
    String marge = " ".repeat(large == 0 ? 2 : large + 4);
    String place = place(constat);
    String texte = TableauTexte.replie(
        constat.message().texte(ecran.langue()) + ecart(constat),
        Math.max(PLACE, ecran.largeur() - marge.length()));
    List<String> lignes = texte.lines().toList();
    ecran.mot(Style.TITRE, place.isEmpty() ? "" : "  " + place);
    int debut = place.isEmpty() ? 0 : place.length() + 2;
    if (debut > marge.length() - 2) {
      ecran.ligne();
      debut = 0;
    }
    ecran.texte(" ".repeat(marge.length() - debut) + lignes.get(0));
    lignes.stream().skip(1).forEach(l -> ecran.texte(marge + l));
    if (detail && !constat.diagnostics().isEmpty()) {
      piste(constat.diagnostics().get(0).message().texte(ecran.langue()), marge);
    }
  }

  /** The beginning of a lead, in two lines at most. */
  private void piste(String piste, String marge) {
    int largeur = Math.max(PLACE, ecran.largeur() - marge.length());
    List<String> lignes =
        TableauTexte.replie("→ " + piste.replace('\n', ' '), largeur).lines().toList();
    for (int i = 0; i < Math.min(2, lignes.size()); i++) {
      String suite = i == 1 && lignes.size() > 2 ? "…" : "";
      ecran.mot(Style.DISCRET, marge + court(lignes.get(i) + suite, largeur));
      ecran.ligne();
    }
  }

  private static String court(String texte, int largeur) {
    return texte.length() <= largeur
        ? texte
        : texte.substring(0, largeur - 1).stripTrailing() + "…";
  }

  /** The first place, on one line, as a person looks it up. */
  private static String place(Constat constat) {
    return constat.cellules().stream()
        .findFirst()
        .map(Emplacement::court)
        .map(p -> p.replace('\n', ' '))
        .orElse("");
  }

  private String mot() {
    return Message.of("écart\u00A0", "gap\u00A0").texte(ecran.langue());
  }

  /** The gap, unless the sentence gives it, as it does both figures. */
  private String ecart(Constat constat) {
    return nombreEcart(constat)
        .filter(e -> !constat.message().texte(ecran.langue()).contains(e))
        .map(e -> " [" + mot() + e + "]")
        .orElse("");
  }

  private Optional<String> nombreEcart(Constat constat) {
    String unite =
        constat.unite() == Unite.NOMBRE ? "" : "\u00A0" + constat.unite().symbole();
    return constat
        .ecart()
        .filter(e -> e.signum() != 0)
        .map(e -> Nombres.signe(e, ecran.langue()) + unite);
  }

  private static Style style(Gravite gravite) {
    return switch (gravite) {
      case ERREUR -> Style.ERREUR;
      case AVERTISSEMENT -> Style.AVERTISSEMENT;
      case INFORMATION -> Style.DISCRET;
    };
  }

  private void ecartes() {
    if (rapport.ecartes().isEmpty()) {
      return;
    }
    ecran.ligne();
    ecran.phrase(Message.of(
        "Mis à l'écart par le profil (" + rapport.ecartes().size() + ")",
        "Set aside by the profile (" + rapport.ecartes().size() + ")"));
    rapport.ecartes().stream().limit(SIENS).forEach(this::ecarte);
    suite(Math.max(0, rapport.ecartes().size() - SIENS));
  }

  private void ecarte(ConstatEcarte ecarte) {
    var suppression = ecarte.suppression();
    ecran.texte("  " + ecarte.constat().id() + "  " + suppression.lieu() + " : "
        + suppression.raison() + " (" + suppression.auteur() + ", " + suppression.date() + ")");
  }
}
