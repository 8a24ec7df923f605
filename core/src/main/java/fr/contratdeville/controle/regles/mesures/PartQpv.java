package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * CV-IND-03: at least 60 % of the public of an action lives in the quartiers. The threshold is that
 * of one préfecture and others have their own, or none: off until a profile turns it on.
 */
final class PartQpv extends Regle {
  /** The share in percent that the préfecture of Hérault asks for in its calls for projects. */
  private static final BigDecimal SEUIL = BigDecimal.valueOf(60);

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Part du public en QPV", "Share of the audience inside the QPV"))
      .quoi(Message.of(
          "Au moins 60 % du public d'une action habite un QPV.",
          "At least 60% of the audience of an action lives in a QPV."))
      .pourquoi(Message.of(
          "Une action dont le public est ailleurs relève d'abord du droit commun.",
          "An action whose audience is elsewhere belongs to ordinary policies first."))
      .source(
          Message.of(
              "Appel à projets de la préfecture de l'Hérault ; seuil local, éteint sauf si un profil l'allume.",
              "Call for projects of the préfecture of Hérault; a local threshold, off until a profile turns it on."))
      .gravite(Gravite.INFORMATION)
      .parDefaut(false)
      .conforme(exemple(30))
      .enEcart(exemple(29))
      .build();

  private static ContratDeVille exemple(long qpv) {
    return ReglesMesures.exemple(
        Beneficiaires.of(Effectif.of(50), Beneficiaires.Perimetre.TOTAL),
        Beneficiaires.of(Effectif.of(qpv), Beneficiaires.Perimetre.QPV));
  }

  PartQpv() {
    super("CV-IND-03", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    contexte.contrat().volets().stream()
        .flatMap(volet -> Perimetres.of(volet).stream())
        .filter(
            p -> p.qpv().isPresent() && (p.total().isPresent() || p.horsQpv().isPresent()))
        .forEach(p -> examiner(bilan, p));
    return bilan.examen(Perimetres.RIEN);
  }

  private static void examiner(Bilan bilan, Perimetres perimetres) {
    OptionalLong qpv = exact(perimetres.qpv());
    OptionalLong hors = exact(perimetres.horsQpv());
    OptionalLong total = perimetres.total().isPresent()
        ? exact(perimetres.total())
        : hors.isPresent() && qpv.isPresent()
            ? OptionalLong.of(Math.addExact(qpv.getAsLong(), hors.getAsLong()))
            : OptionalLong.empty();
    if (qpv.isEmpty() || total.isEmpty() || total.getAsLong() == 0) {
      bilan.nonCompare(ReglesMesures.SANS_EFFECTIF);
      return;
    }
    BigDecimal habitants = BigDecimal.valueOf(qpv.getAsLong());
    BigDecimal tous = BigDecimal.valueOf(total.getAsLong());
    if (habitants.movePointRight(2).compareTo(SEUIL.multiply(tous)) >= 0) {
      bilan.conforme();
      return;
    }
    BigDecimal part = habitants.movePointRight(2).divide(tous, 1, RoundingMode.HALF_UP);
    PublicSitue situe = perimetres.qpv().orElseThrow();
    Message message = Phrase.of(
        "« %s » : %s des %s personnes comptées sont en QPV, soit %s %% ; le seuil est de %s %%.",
        "“%s”: %s of the %s people counted are inside the QPV, that is %s%%; the threshold is %s%%.",
        situe.action(),
        habitants,
        tous,
        part,
        SEUIL);
    bilan.ecart(() -> bilan
        .constat(Gravite.INFORMATION, message)
        .declare(part)
        .calcule(SEUIL)
        .provenance(Constat.Provenance.REPERE)
        .nomDeclare(Message.of("part en QPV", "share in QPV"))
        .nomCalcule(Message.of("seuil", "threshold"))
        .unite(Unite.POURCENT)
        .cellules(PublicSitue.places(perimetres.presents()))
        .chemin(situe.chemin())
        .build());
  }

  private static OptionalLong exact(Optional<PublicSitue> situe) {
    return Perimetres.effectif(situe).map(Effectif::exact).orElse(OptionalLong.empty());
  }
}
