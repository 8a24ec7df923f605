package fr.contratdeville.controle.calcul;

import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.diagnostic.Egalite;
import fr.contratdeville.controle.diagnostic.Terme;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Writes a printed amount and the lines that it should be the sum of as an equation. */
public final class Egalites {
  private Egalites() {}

  static Egalite of(Contexte contexte, Declare declare, Somme somme) {
    SommesImprimees sommes = SommesImprimees.of(contexte);
    Nature nature = declare.total().nature();
    Function<LigneSituee, OptionalLong> croise = ligne -> sommes.croise(ligne, declare);
    List<LigneSituee> lignes = new ArrayList<>(somme.lignes());
    return new Egalite(
        declare.nom(),
        declare.montant().centimes(),
        somme.montant().centimes(),
        declare.place(),
        nature == Nature.FINANCEUR ? ecartDuGeneral(contexte, declare) : OptionalLong.empty(),
        Unite.EUR,
        termes(lignes, croise),
        nature == Nature.LIGNE || nature == Nature.FINANCEUR ? List.of() : groupes(lignes),
        voisins(contexte, declare));
  }

  /** The equation of a general total and the printed column totals that it should be the sum of. */
  public static Egalite deTotaux(Declare general, Colonnes colonnes) {
    return new Egalite(
        general.nom(),
        general.montant().centimes(),
        Montant.somme(colonnes.dans(general).stream().map(Declare::montant).toList())
            .centimes(),
        general.place(),
        OptionalLong.empty(),
        Unite.EUR,
        colonnes.dans(general).stream().map(c -> terme(c, colonnes)).toList(),
        List.of(),
        colonnes.comparables(general).stream()
            .filter(c -> !general.couvre(c))
            .map(c -> terme(c, colonnes))
            .toList());
  }

  /** A column total as a term. The gap that crosses is the sum of its own lines less the total. */
  private static Terme terme(Declare colonne, Colonnes colonnes) {
    Somme lignes = colonnes.lignes(colonne);
    return new Terme(
        colonne.nom(),
        colonne.montant().centimes(),
        colonne.place().stream().toList(),
        lignes.estComplete()
            ? OptionalLong.of(lignes.montant().centimes() - colonne.montant().centimes())
            : OptionalLong.empty());
  }

  /** The gap of the general total with its column totals, of which this is one. */
  private static OptionalLong ecartDuGeneral(Contexte contexte, Declare colonne) {
    Colonnes colonnes = Colonnes.of(contexte);
    return colonnes
        .general(colonne)
        .flatMap(general -> colonnes
            .sommeImprimee(general)
            .map(somme -> OptionalLong.of(general.montant().centimes() - somme.centimes())))
        .orElse(OptionalLong.empty());
  }

  private static List<Terme> termes(
      List<LigneSituee> lignes, Function<LigneSituee, OptionalLong> croise) {
    return lignes.stream()
        .filter(l -> l.montant().isPresent())
        .map(l -> new Terme(
            nom(l), centimes(l), l.ligne().emplacement().stream().toList(), croise.apply(l)))
        .toList();
  }

  /** The name of an amount, for a sentence. */
  static Message nom(LigneSituee ligne) {
    return Phrase.of(
        "%s pour « %s »", "%s for “%s”", Noms.financeur(ligne), ligne.action().intitule());
  }

  /** The lines by financeur and by entry: groups of several lines, but not of all. */
  private static List<Terme> groupes(List<LigneSituee> lignes) {
    List<Terme> groupes = new ArrayList<>();
    groupes.addAll(groupes(
        lignes,
        l -> l.financeur().nom(),
        l -> Phrase.of("tout %s", "all of %s", l.financeur().nom())));
    groupes.addAll(groupes(
        lignes,
        l -> l.chemin().substring(0, l.chemin().lastIndexOf("/lignes/")),
        l ->
            Phrase.of("toute la ligne « %s »", "all of the row “%s”", l.action().intitule())));
    return groupes;
  }

  private static List<Terme> groupes(
      List<LigneSituee> lignes,
      Function<LigneSituee, String> cle,
      Function<LigneSituee, Message> nom) {
    Map<String, List<LigneSituee>> parCle = new LinkedHashMap<>();
    lignes.forEach(
        l -> parCle.computeIfAbsent(cle.apply(l), c -> new ArrayList<>()).add(l));
    return parCle.values().stream()
        .filter(groupe -> groupe.size() > 1 && groupe.size() < lignes.size())
        .map(groupe -> groupe(groupe, nom.apply(groupe.get(0))))
        .toList();
  }

  private static Terme groupe(List<LigneSituee> lignes, Message nom) {
    return new Terme(
        nom,
        Montant.somme(lignes.stream().flatMap(l -> l.montant().stream()).toList())
            .centimes(),
        Emplacement.regrouper(
            lignes.stream().flatMap(l -> l.ligne().emplacement().stream()).toList()));
  }

  /**
   * The amounts of the financeurs outside the scope, of its step and year: on the same row, or in
   * the whole contract.
   */
  private static List<Terme> voisins(Contexte contexte, Declare declare) {
    Portee portee = declare.total().portee();
    Optional<Tranche> tranche = TranchesLues.of(contexte).de(declare);
    List<LigneSituee> autour = switch (declare.total().nature()) {
      case LIGNE -> declare.volet().map(v -> v.lignes()).orElse(List.of());
      case GENERAL -> contexte.contrat().lignes();
      case PORTEUR, FINANCEUR, BLOC -> List.of();
    };
    Map<String, List<LigneSituee>> dehors = new LinkedHashMap<>();
    autour.stream()
        .filter(l -> l.montant().isPresent() && !portee.couvre(l.financeur()))
        .filter(l ->
            portee.couvre(l.ligne().etape().orElse(null), l.ligne().exercice().orElse(null)))
        .filter(l -> tranche.isEmpty() || tranche.get().couvre(l.ligne()))
        .forEach(l ->
            dehors.computeIfAbsent(l.financeur().nom(), n -> new ArrayList<>()).add(l));
    return dehors.entrySet().stream()
        .filter(e -> Selection.of(e.getValue()).tranches().size() == 1)
        .map(e -> groupe(e.getValue(), Message.of(e.getKey())))
        .toList();
  }

  private static long centimes(LigneSituee ligne) {
    return ligne.montant().orElse(Montant.ZERO).centimes();
  }
}
