package fr.contratdeville.controle.regles.temps;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CV-CMP-03: a dispositif that pays one unit amount does not come to pay that of another. A gap is
 * reported only if the dispositif pays one and the same amount on every line, three at least, in
 * both years, and the new one is to the cent the unit amount of another dispositif: nothing is
 * guessed.
 */
final class MontantDunAutreDispositif extends Regle {
  /** Fewer lines of one amount may be chance. */
  private static final int LIGNES = 3;

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(
          Message.of("Montant unitaire d'un autre dispositif", "Unit amount of another dispositif"))
      .quoi(
          Message.of(
              "Un dispositif à montant unique ne prend pas, d'une année à l'autre, le montant unique d'un autre.",
              "A dispositif of a single amount does not take, from one year to the next, the single amount of another."))
      .pourquoi(Message.of(
          "Une colonne recopiée d'un autre fichier change tout le total d'un dispositif.",
          "A column copied from another file changes the whole total of a dispositif."))
      .source(
          Message.of(
              "Fichiers publiés des adultes-relais de 2025, où chaque montant est celui d'un poste FONJEP (7 164 €).",
              "Published files of adultes-relais 2025, where each amount is that of a FONJEP post (7,164 €)."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(2024, 22_000))
      .enEcart(exemple(2024, 7_164))
      .precedent(exemple(2023, 22_500))
      .build();

  private static ContratDeVille exemple(int exercice, long adultesRelais) {
    Exemple exemple = Exemple.of(exercice);
    for (int i = 1; i <= LIGNES; i++) {
      poste(exemple, "ADULTES-RELAIS", "Médiation " + i, adultesRelais);
      poste(exemple, "FONJEP", "Poste " + i, 7_164);
    }
    return exemple.contrat();
  }

  private static void poste(Exemple exemple, String dispositif, String intitule, long euros) {
    exemple.action(intitule, "MAS").ligne("État", euros);
    exemple.volet().dispositif(new Dispositif(dispositif));
  }

  MontantDunAutreDispositif() {
    super("CV-CMP-03", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Optional<Message> empechement = DeuxAnnees.empechement(contexte);
    if (empechement.isPresent()) {
      return Examen.sansObjet(empechement.get());
    }
    Bilan bilan = new Bilan(contexte);
    Map<Dispositif, List<LigneSituee>> lignes =
        DeuxAnnees.par(contexte.contrat(), MontantDunAutreDispositif::dispositif);
    Map<Dispositif, Montant> apres = uniques(lignes);
    Map<Dispositif, Montant> avant = uniques(
        DeuxAnnees.par(contexte.precedent().orElseThrow(), MontantDunAutreDispositif::dispositif));
    Map<Montant, Dispositif> parMontant = new HashMap<>();
    avant.forEach((dispositif, montant) -> parMontant.putIfAbsent(montant, dispositif));
    apres.forEach((dispositif, montant) -> {
      Montant ancien = avant.get(dispositif);
      if (ancien == null) {
        return;
      }
      Dispositif autre = parMontant.get(montant);
      if (montant.equals(ancien) || autre == null || autre.equals(dispositif)) {
        bilan.conforme();
      } else {
        List<LigneSituee> siennes = lignes.getOrDefault(dispositif, List.of());
        bilan.ecart(() -> constat(bilan, dispositif, autre, ancien, montant, siennes));
      }
    });
    return bilan.examen(Message.of(
        "aucun dispositif n'a un montant unique dans les deux années",
        "no dispositif has a single amount in both years"));
  }

  private static Optional<Dispositif> dispositif(LigneSituee ligne) {
    return ligne.ligne().dispositif().or(() -> ligne.volet().dispositif());
  }

  /** The dispositifs whose lines all have one amount, and that amount. */
  private static Map<Dispositif, Montant> uniques(Map<Dispositif, List<LigneSituee>> lignes) {
    Map<Dispositif, Montant> uniques = new LinkedHashMap<>();
    lignes.forEach((dispositif, siennes) -> {
      Set<Optional<Montant>> montants =
          siennes.stream().map(LigneSituee::montant).collect(Collectors.toSet());
      if (montants.size() == 1 && siennes.size() >= LIGNES) {
        siennes.get(0).montant().ifPresent(montant -> uniques.put(dispositif, montant));
      }
    });
    return uniques;
  }

  private static Constat constat(
      Bilan bilan,
      Dispositif dispositif,
      Dispositif autre,
      Montant ancien,
      Montant montant,
      List<LigneSituee> lignes) {
    return bilan
        .constat(
            Gravite.AVERTISSEMENT,
            Phrase.of(
                "%s : chaque ligne est de %s, le montant de %s ; l'année d'avant, %s.",
                "%s: each line is %s, the amount of %s; the year before, %s.",
                dispositif,
                montant,
                autre,
                ancien))
        .declare(montant.euros())
        .calcule(ancien.euros())
        .provenance(Constat.Provenance.REPERE)
        .nomDeclare(Message.of("cette année", "this year"))
        .nomCalcule(Message.of("année d'avant", "year before"))
        .unite(Unite.EUR)
        .cellules(Somme.of(lignes).places())
        .chemin(lignes.get(0).chemin())
        .build();
  }
}
