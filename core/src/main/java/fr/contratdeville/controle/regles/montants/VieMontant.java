package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of one financeur for one entry in one year, by the step that its amounts are at.
 *
 * @param financeur its name, with the year if the document states one beside the amounts
 * @param lignes by step, in the order of the document; lines of no step are left out
 */
record VieMontant(
    VoletSitue volet, Message financeur, Map<EtapeMontant, List<LigneSituee>> lignes) {

  /** Every financeur of every entry, in the order of the document. */
  static List<VieMontant> toutes(Contexte contexte) {
    return contexte.partage(Toutes.class, Toutes::of).vies;
  }

  /** The financeurs of the entries of a contract, listed once for all controls. */
  private record Toutes(List<VieMontant> vies) {
    static Toutes of(Contexte contexte) {
      return new Toutes(dans(contexte.contrat()));
    }
  }

  private static List<VieMontant> dans(ContratDeVille contrat) {
    List<VieMontant> vies = new ArrayList<>();
    for (VoletSitue volet : contrat.volets()) {
      Map<List<Object>, VieMontant> parFinanceur = new LinkedHashMap<>();
      for (LigneSituee ligne : volet.lignes()) {
        ligne
            .ligne()
            .etape()
            .ifPresent(etape -> parFinanceur
                .computeIfAbsent(
                    List.of(ligne.financeur().nom(), ligne.ligne().exercice()),
                    cle -> new VieMontant(volet, nom(ligne), new EnumMap<>(EtapeMontant.class)))
                .lignes
                .computeIfAbsent(etape, e -> new ArrayList<>())
                .add(ligne));
      }
      vies.addAll(parFinanceur.values());
    }
    return vies;
  }

  private static Message nom(LigneSituee ligne) {
    return Noms.situe(ligne.financeur().nom(), Optional.empty(), ligne.ligne().exercice());
  }

  /** The first of these steps that has a line. */
  Optional<EtapeMontant> premiere(EtapeMontant... etapes) {
    return Stream.of(etapes).filter(lignes::containsKey).findFirst();
  }

  /**
   * Compares the amount at a later step with the one at an earlier step, if both are there.
   *
   * @param excede {@code true} if a later amount that is greater is a gap, {@code false} if a
   *     smaller one is
   * @param suite the sentence after both figures
   */
  void comparer(
      Bilan bilan,
      Optional<EtapeMontant> tard,
      Optional<EtapeMontant> tot,
      boolean excede,
      Gravite gravite,
      Message suite) {
    if (tard.isEmpty() || tot.isEmpty()) {
      return;
    }
    Somme apres = Somme.of(lignes.getOrDefault(tard.get(), List.of()));
    Somme avant = Somme.of(lignes.getOrDefault(tot.get(), List.of()));
    if (!apres.estComplete() || !avant.estComplete()) {
      bilan.nonCompare(Bilan.INCONNU);
      return;
    }
    int ordre = apres.montant().compareTo(avant.montant());
    boolean ecart = excede ? ordre > 0 : ordre < 0;
    if (!ecart || bilan.admet(apres.montant(), avant.montant(), apres.nombre() + avant.nombre())) {
      bilan.conforme();
      return;
    }
    List<Emplacement> places = new ArrayList<>(apres.places());
    places.addAll(avant.places());
    Message message = Phrase.of(
        "« %s », %s : %s %s, %s %s. %s",
        "“%s”, %s: %s %s, %s %s. %s",
        volet.action().intitule(),
        financeur,
        minuscules(tard.get()),
        apres.montant(),
        minuscules(tot.get()),
        avant.montant(),
        suite);
    bilan.ecart(() -> bilan
        .constat(gravite, message)
        .declare(apres.montant().euros())
        .calcule(avant.montant().euros())
        .provenance(Constat.Provenance.IMPRIME)
        .nomDeclare(minuscules(tard.get()))
        .nomCalcule(minuscules(tot.get()))
        .unite(Unite.EUR)
        .cellules(places)
        .chemin(lignes.getOrDefault(tard.get(), List.of()).get(0).chemin())
        .build());
  }

  private static Message minuscules(EtapeMontant etape) {
    Message libelle = etape.libelle();
    return Message.of(libelle.fr().toLowerCase(Locale.ROOT), libelle.en().toLowerCase(Locale.ROOT));
  }

  /** A contract of one line of money with two amounts, for the examples of the rules. */
  static ContratDeVille exemple(EtapeMontant tot, long avant, EtapeMontant tard, long apres) {
    Financeur ville = Financeur.of("Ville", TypeFinanceur.COMMUNE);
    return Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne(FinancementLine.builder()
            .financeur(ville)
            .etape(tot)
            .montant(Montant.of(avant))
            .build())
        .ligne(FinancementLine.builder()
            .financeur(ville)
            .etape(tard)
            .montant(Montant.of(apres))
            .build())
        .contrat();
  }
}
