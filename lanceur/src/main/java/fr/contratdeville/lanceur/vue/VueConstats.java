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
import java.util.stream.Collectors;

/** The findings, gravest first, those of one control under its title. */
public final class VueConstats {
  /** The findings of one control that are shown, and those set aside. */
  private static final int SIENS = 8;

  private static final int PLACE = 24;

  private final Rapport rapport;
  private final Ecran ecran;
  private final boolean pistes;
  private final Map<String, Message> titres;

  /**
   * Findings to print.
   *
   * @param rapport the report
   * @param pistes whether the likeliest slip that would close each gap is shown too
   * @param ecran where they are printed
   */
  public VueConstats(Rapport rapport, boolean pistes, Ecran ecran) {
    this.rapport = rapport;
    this.ecran = ecran;
    this.pistes = pistes;
    this.titres = rapport.controles().stream()
        .collect(Collectors.toMap(
            ResultatControle::id, ResultatControle::titre, (a, b) -> a, LinkedHashMap::new));
  }

  /** Prints them, and those that somebody set aside; nothing if there are none. */
  public void imprimer() {
    Map<List<Object>, List<Constat>> groupes = rapport.regroupe().constats().stream()
        .collect(Collectors.groupingBy(
            c -> List.of(c.gravite(), c.id()), LinkedHashMap::new, Collectors.toList()));
    groupes.values().forEach(this::groupe);
    ecartes();
  }

  private void groupe(List<Constat> constats) {
    Constat premier = constats.get(0);
    long nombre = constats.stream().mapToLong(Constat::nombre).sum();
    ecran.ligne();
    ecran.mot(style(premier.gravite()), premier.gravite().libelle().texte(ecran.langue()));
    ecran.mot(Style.SIMPLE, "  ");
    ecran.mot(Style.TITRE, premier.id());
    Message lecture = Message.of("Lecture du fichier", "Reading of the file");
    ecran.mot(
        Style.SIMPLE,
        "  " + titres.getOrDefault(premier.id(), lecture).texte(ecran.langue())
            + (nombre == 1 ? "" : " (" + nombre + ")"));
    ecran.ligne();
    int large = constats.stream()
        .limit(SIENS)
        .mapToInt(c -> Math.min(PLACE, place(c).length()))
        .max()
        .orElse(0);
    constats.stream().limit(limite(constats.size())).forEach(c -> constat(c, large));
    suite(constats.stream().skip(limite(constats.size())).mapToLong(Constat::nombre).sum());
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
    if (pistes && !constat.diagnostics().isEmpty()) {
      String piste = constat.diagnostics().get(0).message().texte(ecran.langue());
      ecran.mot(
          Style.DISCRET,
          marge
              + court(
                  "→ " + piste.replace('\n', ' '),
                  Math.max(PLACE, ecran.largeur() - marge.length())));
      ecran.ligne();
    }
  }

  private static String court(String texte, int largeur) {
    return texte.length() <= largeur ? texte : texte.substring(0, largeur - 1).strip() + "…";
  }

  /** The first place, on one line, as a person looks it up. */
  private static String place(Constat constat) {
    return constat.cellules().stream()
        .findFirst()
        .map(Emplacement::court)
        .map(p -> p.replace('\n', ' '))
        .orElse("");
  }

  /** The gap, since the sentence gives both figures. */
  private String ecart(Constat constat) {
    String unite =
        constat.unite() == Unite.NOMBRE ? "" : "\u00A0" + constat.unite().symbole();
    return constat
        .ecart()
        .filter(e -> e.signum() != 0)
        .map(e -> Message.of(" Écart ", " Gap ").texte(ecran.langue())
            + Nombres.signe(e, ecran.langue()) + unite + ".")
        .orElse("");
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
