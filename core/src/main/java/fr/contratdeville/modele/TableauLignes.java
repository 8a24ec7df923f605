package fr.contratdeville.modele;

import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of money as a table: a row for each, with all that is known of its action. */
final class TableauLignes {
  private static final Message OUI = Message.of("oui", "yes");
  private static final Message NON = Message.of("non", "no");

  /** A column, and what stands in it for a line. */
  private record Attribut(Colonne colonne, Function<LigneSituee, Cellule> cellule) {}

  private static final List<Attribut> ATTRIBUTS = List.of(
      mot("Chemin", "Path", l -> Optional.of(l.chemin())),
      nombre("N° de l'action", "No. of the action", l -> l.voletSitue().rangAction()),
      mot(Champ.INTITULE, l -> Optional.of(l.action().intitule())),
      mot(Champ.PORTEUR, l -> l.action().porteur().map(Porteur::nom)),
      mot(
          "Porteur (rattaché)",
          "Lead organisation (resolved)",
          l -> l.action().porteur().map(Porteur::structure)),
      mot(Champ.SIRET, l -> l.action().porteur().flatMap(Porteur::siret).map(Object::toString)),
      mot(Champ.AXE, l -> l.action().axePrioritaire().map(Rubrique::libelle)),
      mot(Champ.THEMATIQUE, l -> l.action().thematique().map(Rubrique::libelle)),
      mot(
          "Code du thème",
          "Code of the theme",
          l -> l.action().thematique().flatMap(Rubrique::code).map(Object::toString)),
      mot("Objectifs", "Objectives", l -> liste(l.action().objectifs())),
      mot(
          "Territoires",
          "Territories",
          l -> liste(l.action().territoires().stream().map(Territoire::nom).toList())),
      mot(
          "Codes des quartiers",
          "Codes of the quartiers",
          l -> liste(
              l.action().territoires().stream().flatMap(t -> t.code().stream()).toList())),
      message(
          Champ.STATUT.libelle(),
          l -> Optional.of(l.action().statut())
              .filter(s -> s != Statut.NON_PRECISE)
              .map(Statut::libelle)),
      nombre("N° du volet", "No. of the entry", l -> l.voletSitue().rang()),
      mot("Clé du volet", "Key of the entry", l -> l.volet().cle()),
      mot(
          "Dispositif du volet",
          "Dispositif of the entry",
          l -> l.volet().dispositif().map(Dispositif::nom)),
      mot(Champ.FINANCEUR, l -> Optional.of(l.financeur().nom())),
      mot(
          "Financeur (rattaché)",
          "Financeur (resolved)",
          l -> Optional.of(l.financeur().structure())),
      message(
          Message.of("Type de financeur", "Kind of financeur"),
          l -> Optional.of(l.financeur().type())
              .filter(t -> t != TypeFinanceur.NON_PRECISE)
              .map(TypeFinanceur::libelle)),
      message(Champ.ETAPE.libelle(), l -> l.ligne().etape().map(EtapeMontant::libelle)),
      new Attribut(
          Colonne.of(Champ.EXERCICE.libelle(), Genre.ANNEE),
          l -> l.ligne().exercice().map(Cellule::of).orElse(Cellule.VIDE)),
      new Attribut(
          Colonne.of(Message.of("Montant (€)", "Amount (€)"), Genre.MONTANT),
          l -> l.montant().map(Cellule::of).orElse(Cellule.VIDE)),
      message(Champ.NATURE_CREDIT.libelle(), l -> l.ligne().natureCredit().map(n -> n.libelle())),
      mot(
          "Dispositif du montant",
          "Dispositif of the amount",
          l -> l.ligne().dispositif().map(Dispositif::nom)),
      mot("Territoire du montant", "Territory of the amount", l -> l.ligne().territoire()),
      mot("Texte imprimé", "Printed text", l -> l.ligne().texte()),
      mot(
          "Place dans le document",
          "Place in the document",
          l -> l.ligne().emplacement().map(Emplacement::toString)));

  private TableauLignes() {}

  /** @param retenues those among all lines that count once each */
  static Tableau of(List<LigneSituee> lignes, List<LigneSituee> retenues) {
    Set<LigneSituee> comptees = Collections.newSetFromMap(new IdentityHashMap<>());
    comptees.addAll(retenues);
    Tableau.Builder tableau = Tableau.builder(Message.of("Lignes d'argent", "Lines of money"));
    ATTRIBUTS.forEach(a -> tableau.colonne(a.colonne()));
    return tableau
        .colonne(Colonne.texte("Compte dans les totaux", "Counts in totals"))
        .rangees(
            lignes,
            l -> Stream.concat(
                    ATTRIBUTS.stream().map(a -> a.cellule().apply(l)),
                    Stream.of(Cellule.of(comptees.contains(l) ? OUI : NON)))
                .toList())
        .build();
  }

  private static Attribut mot(String fr, String en, Function<LigneSituee, Optional<String>> texte) {
    return mot(Message.of(fr, en), texte);
  }

  private static Attribut mot(Champ champ, Function<LigneSituee, Optional<String>> texte) {
    return mot(champ.libelle(), texte);
  }

  private static Attribut mot(Message titre, Function<LigneSituee, Optional<String>> texte) {
    return new Attribut(
        Colonne.of(titre, Genre.TEXTE), l -> texte.apply(l).map(Cellule::of).orElse(Cellule.VIDE));
  }

  private static Attribut message(Message titre, Function<LigneSituee, Optional<Message>> texte) {
    return new Attribut(
        Colonne.of(titre, Genre.TEXTE), l -> texte.apply(l).map(Cellule::of).orElse(Cellule.VIDE));
  }

  private static Attribut nombre(String fr, String en, Function<LigneSituee, Integer> rang) {
    return new Attribut(Colonne.nombre(fr, en), l -> Cellule.of(rang.apply(l)));
  }

  private static Optional<String> liste(Collection<?> mots) {
    return mots.isEmpty()
        ? Optional.empty()
        : Optional.of(mots.stream().map(Object::toString).collect(Collectors.joining("; ")));
  }
}
