package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Optional;

/**
 * CV-IND-02: the public of the quartiers is no more than the public in all; with the public from
 * outside it is that public. Where both are named and the names differ, they may not be of one
 * public: a warning.
 */
final class PublicQpv extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Public des quartiers et public total", "Audience of the QPV and in all"))
      .quoi(
          Message.of(
              "Le public en QPV ne dépasse pas le public total ; avec le public hors QPV, il le fait exactement.",
              "The audience inside the QPV does not exceed the whole audience; with the audience outside, it makes exactly that."))
      .pourquoi(Message.of(
          "Les crédits de la politique de la ville vont aux habitants des quartiers.",
          "Credits of the politique de la ville go to the inhabitants of the quartiers."))
      .source(Message.of(
          "Colonnes « bénéficiaires » et « bénéficiaires QPV » des bilans.",
          "“Beneficiaries” and “QPV beneficiaries” columns of bilans."))
      .gravite(Gravite.ERREUR)
      .conforme(exemple(44))
      .enEcart(exemple(54))
      .build();

  private static ContratDeVille exemple(long qpv) {
    return ReglesMesures.exemple(
        Beneficiaires.of(Effectif.of(49), Beneficiaires.Perimetre.TOTAL),
        Beneficiaires.of(Effectif.of(qpv), Beneficiaires.Perimetre.QPV));
  }

  PublicQpv() {
    super("CV-IND-02", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    contexte.contrat().volets().stream()
        .flatMap(volet -> Perimetres.of(volet).stream())
        .filter(p -> p.total().isPresent() && p.qpv().isPresent())
        .forEach(p -> examiner(bilan, p));
    return bilan.examen(Perimetres.RIEN);
  }

  private static void examiner(Bilan bilan, Perimetres perimetres) {
    Optional<Effectif> total = Perimetres.effectif(perimetres.total());
    Optional<Effectif> qpv = Perimetres.effectif(perimetres.qpv());
    Optional<Effectif> hors = Perimetres.effectif(perimetres.horsQpv());
    if (total.isEmpty() || qpv.isEmpty()) {
      bilan.nonCompare(ReglesMesures.SANS_EFFECTIF);
      return;
    }
    boolean trop = Effectifs.depasse(qpv.get(), total.get());
    Effectif parties =
        hors.isPresent() && !trop ? Effectifs.somme(List.of(qpv.get(), hors.get())) : qpv.get();
    if (!trop && (hors.isEmpty() || !Effectifs.contredit(parties, total.get()))) {
      bilan.conforme();
      return;
    }
    PublicSitue situe = perimetres.qpv().orElseThrow();
    Message quoi = trop
        ? Message.of("en QPV", "inside the QPV")
        : Message.of("en QPV et hors QPV", "inside and outside the QPV");
    Message message = Phrase.of(
        "« %s » : %s %s, %s en tout.",
        "“%s”: %s %s, %s in all.",
        situe.action(),
        Effectifs.texte(parties),
        quoi,
        Effectifs.texte(total.get()));
    Gravite gravite = memeNom(perimetres) ? Gravite.ERREUR : Gravite.AVERTISSEMENT;
    bilan.ecart(() -> Effectifs.poser(bilan.constat(gravite, message), parties, total.get())
        .provenance(Constat.Provenance.REPERE)
        .nomDeclare(quoi)
        .nomCalcule(Message.of("en tout", "in all"))
        .cellules(PublicSitue.places(perimetres.presents()))
        .chemin(situe.chemin())
        .build());
  }

  private static boolean memeNom(Perimetres perimetres) {
    return perimetres.presents().stream()
            .flatMap(p -> p.public_().libelle().stream())
            .map(Noms::cle)
            .distinct()
            .count()
        < 2;
  }
}
