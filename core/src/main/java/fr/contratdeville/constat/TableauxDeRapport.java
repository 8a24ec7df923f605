package fr.contratdeville.constat;

import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The findings of a report and the answers of its controls, as tables. */
final class TableauxDeRapport {
  private static final int LARGEUR = 60;

  private TableauxDeRapport() {}

  static Tableau controles(List<ResultatControle> resultats) {
    return Tableau.builder(Message.of("Contrôles", "Controls"))
        .colonne(Colonne.texte("Contrôle", "Control"))
        .colonne(Colonne.texte("Titre", "Title"))
        .colonne(Colonne.texte("Issue", "Outcome"))
        .colonne(Colonne.nombre("Examinés", "Examined"))
        .colonne(Colonne.nombre("Écarts", "Gaps"))
        .colonne(Colonne.texte("Raison", "Reason").repliee(LARGEUR))
        .rangees(resultats, TableauxDeRapport::controle)
        .build();
  }

  private static List<Cellule> controle(ResultatControle resultat) {
    return List.of(
        Cellule.of(resultat.id()),
        Cellule.of(resultat.titre()),
        Cellule.of(resultat.issue().libelle()),
        Cellule.of(resultat.examines()),
        resultat.issue() == Issue.SANS_OBJET ? Cellule.VIDE : Cellule.of(resultat.ecarts()),
        raison(resultat).map(Cellule::of).orElse(Cellule.VIDE));
  }

  /** The reason of a result, and how many of its findings are not listed. */
  static Optional<Message> raison(ResultatControle resultat) {
    List<Message> parts = new ArrayList<>();
    resultat.raison().ifPresent(parts::add);
    if (resultat.tus() > 0) {
      parts.add(Message.of(
          resultat.tus() + " constats de plus, non listés",
          resultat.tus() + " more findings, not listed"));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(Phrase.joindre(parts, " ; "));
  }

  static Tableau constats(Rapport rapport) {
    Message objet = Message.of("Constats", "Findings");
    Tableau.Builder tableau = Tableau.builder(rapport
            .source()
            .map(s -> Message.of(objet.fr() + " : " + s, objet.en() + ": " + s))
            .orElse(objet))
        .colonne(Colonne.texte("Constat", "Finding"))
        .colonne(Colonne.texte("Gravité", "Severity"))
        .colonne(Colonne.nombre("Nombre", "Number"))
        .colonne(Colonne.texte("Places", "Places").repliee(LARGEUR))
        .colonne(Colonne.nombre("Déclaré", "Declared"))
        .colonne(Colonne.nombre("Calculé", "Computed"))
        .colonne(Colonne.nombre("Écart", "Gap"))
        .colonne(Colonne.texte("Unité", "Unit"))
        .colonne(Colonne.texte("Chiffres comparés", "Figures compared"))
        .colonne(Colonne.texte("Message", "Message").repliee(LARGEUR))
        .colonne(Colonne.texte("Pistes", "Leads").repliee(LARGEUR))
        .colonne(Colonne.texte("Chemin", "Path"))
        .colonne(Colonne.texte("Découle de", "Follows from").repliee(LARGEUR))
        .colonne(Colonne.texte("Mis à l'écart", "Set aside").repliee(LARGEUR));
    return tableau
        .rangees(rapport.regroupe().constats(), c -> constat(c, Optional.empty()))
        .rangees(rapport.ecartes(), e -> constat(e.constat(), Optional.of(e.suppression())))
        .build();
  }

  private static List<Cellule> constat(Constat constat, Optional<Suppression> ecarte) {
    Constat.Provenance noms = constat.provenance();
    boolean compare = constat.calcule().isPresent();
    return List.of(
        Cellule.of(constat.id()),
        Cellule.of(constat.gravite().libelle()),
        Cellule.of(constat.nombre()),
        Cellule.of(places(constat)),
        chiffre(constat, constat.declare()),
        chiffre(constat, constat.calcule()),
        chiffre(constat, constat.ecart()),
        constat.declare().isPresent() || compare
            ? Cellule.of(constat.unite().symbole())
            : Cellule.VIDE,
        compare
            ? Cellule.of(Message.of(
                noms.premier().fr() + ", " + noms.second().fr(),
                noms.premier().en() + ", " + noms.second().en()))
            : Cellule.VIDE,
        Cellule.of(constat.message()),
        pistes(constat),
        Cellule.of(constat.chemin()),
        Cellule.of(constat.decouleDe().stream()
            .map(CleConstat::toString)
            .collect(Collectors.joining(", "))),
        ecarte
            .map(s -> Cellule.of(s.raison() + " (" + s.auteur() + ", " + s.date() + ")"))
            .orElse(Cellule.VIDE));
  }

  private static String places(Constat constat) {
    String places =
        constat.cellules().stream().map(Emplacement::court).collect(Collectors.joining(", "));
    return constat.autresCellules() > 0 ? places + ", +" + constat.autresCellules() : places;
  }

  /** Amounts have two decimals at least, as they have in every other table. */
  private static Cellule chiffre(Constat constat, Optional<BigDecimal> valeur) {
    return valeur
        .map(v -> constat.unite() == Unite.EUR && v.scale() < 2 ? v.setScale(2) : v)
        .map(Cellule::of)
        .orElse(Cellule.VIDE);
  }

  private static Cellule pistes(Constat constat) {
    return constat.diagnostics().isEmpty()
        ? Cellule.VIDE
        : Cellule.of(Phrase.joindre(
            constat.diagnostics().stream().map(Diagnostic::message).toList(), " ; "));
  }
}
