package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
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
import fr.contratdeville.valeur.TrancheAge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * CV-IND-07: a part of a public is no larger than the whole, and parts that exclude each other (of
 * one perimeter each, of age bands that do not overlap) are together no larger. Other parts may
 * overlap, and so may be more together: an information. Women and men are left to
 * {@link FemmesHommes}.
 */
final class PartieDuTout extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Parties d'un public", "Parts of an audience"))
      .quoi(
          Message.of(
              "Une partie d'un public n'est pas plus nombreuse que le tout, ni ensemble des parties qui s'excluent.",
              "A part of an audience is no larger than the whole, nor together are parts that exclude each other."))
      .pourquoi(Message.of(
          "« 15 enfants dont 17 du quartier » : l'un des deux chiffres est faux.",
          "“15 children of whom 17 from the quartier”: one of the figures is wrong."))
      .source(Message.of(
          "Pratique des bilans (« 134 enfants dont 12 en maternelle »).",
          "Practice of bilans (“134 children of whom 12 in nursery school”)."))
      .gravite(Gravite.ERREUR)
      .conforme(exemple(7))
      .enEcart(exemple(17))
      .build();

  private static ContratDeVille exemple(long reguliers) {
    return ReglesMesures.exemple(Beneficiaires.builder()
        .effectif(Effectif.of(15))
        .libelle("enfants")
        .addDont(Beneficiaires.builder()
            .effectif(Effectif.of(reguliers))
            .libelle("régulièrement")
            .build())
        .build());
  }

  PartieDuTout() {
    super("CV-IND-07", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (PublicSitue tout : PublicSitue.tous(contexte)) {
      List<PublicSitue> parties = tout.parties().stream()
          .filter(p -> p.public_().unite() == tout.public_().unite())
          .toList();
      if (parties.isEmpty()) {
        continue;
      }
      List<PublicSitue> chiffrees =
          parties.stream().filter(p -> p.public_().effectif().isPresent()).toList();
      if (tout.public_().effectif().isEmpty() || chiffrees.isEmpty()) {
        bilan.nonCompare(ReglesMesures.SANS_EFFECTIF);
      } else {
        examiner(bilan, tout, tout.public_().effectif().get(), chiffrees);
      }
    }
    return bilan.examen(ReglesMesures.SANS_PARTIES);
  }

  private static void examiner(
      Bilan bilan, PublicSitue tout, Effectif effectif, List<PublicSitue> parties) {
    boolean uneTropGrande = false;
    for (PublicSitue partie : parties) {
      if (Effectifs.depasse(partie.public_().effectif().orElseThrow(), effectif)) {
        uneTropGrande = true;
        ecart(bilan, Gravite.ERREUR, tout, effectif, List.of(partie));
      } else {
        bilan.conforme();
      }
    }
    if (uneTropGrande) {
      return;
    }
    for (Distinction distinction : EnumSet.complementOf(EnumSet.of(Distinction.SEXE))) {
      List<PublicSitue> ensemble = parties.stream()
          .filter(p -> Distinction.of(p.public_()) == distinction)
          .toList();
      if (ensemble.size() > 1 && Effectifs.depasse(somme(ensemble), effectif)) {
        boolean exclusives = distinction == Distinction.PERIMETRE
            || (distinction == Distinction.AGE && !seRecouvrent(ensemble));
        ecart(bilan, exclusives ? Gravite.ERREUR : Gravite.INFORMATION, tout, effectif, ensemble);
      }
    }
  }

  /**
   * The attribute that tells a part from the others; parts of one sex are left to their own
   * control.
   */
  private enum Distinction {
    PERIMETRE,
    AGE,
    NOM,
    SEXE;

    static Distinction of(Beneficiaires partie) {
      if (partie.sexe().isPresent()) {
        return SEXE;
      }
      if (partie.age().isPresent()) {
        return AGE;
      }
      boolean nommee = partie.libelle().isPresent();
      boolean situee = partie.perimetre() == Beneficiaires.Perimetre.QPV
          || partie.perimetre() == Beneficiaires.Perimetre.HORS_QPV;
      return situee && !nommee ? PERIMETRE : NOM;
    }
  }

  private static boolean seRecouvrent(List<PublicSitue> tranches) {
    List<TrancheAge> triees = tranches.stream()
        .map(p -> p.public_().age().orElseThrow())
        .sorted(Comparator.comparingInt(t -> t.min().orElse(0)))
        .toList();
    return IntStream.range(1, triees.size())
        .anyMatch(i ->
            triees.get(i).min().orElse(0) <= triees.get(i - 1).max().orElse(Integer.MAX_VALUE));
  }

  private static Effectif somme(List<PublicSitue> parties) {
    return Effectifs.somme(
        parties.stream().flatMap(p -> p.public_().effectif().stream()).toList());
  }

  private static void ecart(
      Bilan bilan,
      Gravite gravite,
      PublicSitue tout,
      Effectif effectif,
      List<PublicSitue> parties) {
    Effectif somme = somme(parties);
    Object[] textes = {
      tout.action(),
      tout.compte(),
      Phrase.joindre(parties.stream().map(PublicSitue::compte).toList(), ", ")
    };
    Message message = gravite == Gravite.ERREUR
        ? Phrase.of("« %s » : %s, dont %s.", "“%s”: %s, of whom %s.", textes)
        : Phrase.of(
            "« %s » : %s, dont %s ; ces parties se recouvrent, ou un chiffre est faux.",
            "“%s”: %s, of whom %s; these parts overlap, or a figure is wrong.", textes);
    List<PublicSitue> places = new ArrayList<>(parties);
    places.add(tout);
    bilan.ecart(() -> Effectifs.poser(bilan.constat(gravite, message), somme, effectif)
        .provenance(Constat.Provenance.REPERE)
        .nomDeclare(Message.of("parties", "parts"))
        .nomCalcule(Message.of("en tout", "in all"))
        .cellules(PublicSitue.places(places))
        .chemin(parties.get(0).chemin())
        .build());
  }
}
