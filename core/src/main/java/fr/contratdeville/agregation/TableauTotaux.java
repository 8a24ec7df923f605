package fr.contratdeville.agregation;

import fr.contratdeville.modele.Tranche;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/** Totals as a table. */
final class TableauTotaux {
  static final Message TOTAL = Message.of("Total", "Total");
  static final Message SANS_TOTAL = Message.of("(pas de total)", "(no total)");
  static final Colonne SANS_MONTANT = Colonne.nombre("sans montant", "without amount");
  private static final Colonne LIGNES = Colonne.nombre("Lignes", "Lines");
  private static final Message MONTANT = Message.of("Montant", "Amount");

  private TableauTotaux() {}

  static Tableau of(Totaux totaux) {
    if (totaux.tranches().size() <= 1) {
      return simple(totaux);
    }
    return estSeparee(totaux) ? sansTotal(totaux) : parTranche(totaux);
  }

  /** Whether the axis itself tells steps and years apart: each key is of one. */
  static boolean estSeparee(Totaux totaux) {
    return totaux.cles().stream()
        .allMatch(cle -> ParTranche.chiffrees(totaux.parTranche(cle)) <= 1);
  }

  /** The step and the year of all amounts, if the document states them. */
  static Optional<Message> tranche(Totaux totaux) {
    return totaux.tranches().stream()
        .filter(t -> !t.equals(Tranche.NON_PRECISEE))
        .map(Tranche::libelle)
        .findFirst();
  }

  /** What the table is of, and its step and year if they are one. */
  static Message titre(Message objet, Totaux totaux) {
    Optional<Message> tranche = totaux.tranches().size() == 1 ? tranche(totaux) : Optional.empty();
    return tranche
        .map(t -> Message.of(objet.fr() + ", " + t.fr(), objet.en() + ", " + t.en()))
        .orElse(objet);
  }

  private static Tableau.Builder builder(Totaux totaux) {
    Message axe = totaux.axe().libelle();
    Message objet = Message.of("Totaux : " + axe.fr(), "Totals: " + axe.en());
    return Tableau.builder(titre(objet, totaux)).colonne(Colonne.of(axe, Genre.TEXTE));
  }

  private static Tableau simple(Totaux totaux) {
    boolean complet = totaux.ensemble().estComplet();
    Tableau.Builder tableau = builder(totaux)
        .colonne(enEuros(tranche(totaux).orElse(MONTANT)))
        .colonne(Colonne.of(Message.of("Part", "Share"), Genre.PART))
        .colonne(LIGNES);
    if (!complet) {
      tableau.colonne(SANS_MONTANT);
    }
    Map<Cle, Part> parts = totaux.parts();
    Optional<Part> cent =
        totaux.aDesParts() ? Part.affichee(totaux.total(), totaux.total()) : Optional.empty();
    return tableau
        .rangees(
            totaux.postes().entrySet(),
            e -> rangee(
                e.getKey().libelle(), e.getValue(), Optional.ofNullable(parts.get(e.getKey()))))
        .pied(rangee(TOTAL, totaux.ensemble(), cent))
        .build();
  }

  /** The last cell is left out where all lines have an amount. */
  private static List<Cellule> rangee(Message libelle, Poste poste, Optional<Part> part) {
    List<Cellule> rangee = new ArrayList<>(List.of(
        Cellule.of(libelle),
        poste.montant().map(Cellule::of).orElse(Cellule.VIDE),
        poste.montant().flatMap(m -> part).map(Cellule::of).orElse(Cellule.VIDE),
        Cellule.of(poste.lignes())));
    if (!poste.estComplet()) {
      rangee.add(sansMontant(poste));
    }
    return rangee;
  }

  /** Keys that are of one step and year each, which no sum joins. */
  private static Tableau sansTotal(Totaux totaux) {
    Tableau.Builder tableau = builder(totaux).colonne(enEuros(MONTANT)).colonne(LIGNES);
    if (!estComplet(totaux)) {
      tableau.colonne(SANS_MONTANT);
    }
    return tableau
        .rangees(totaux.postes().entrySet(), e -> {
          List<Cellule> rangee = new ArrayList<>(List.of(
              Cellule.of(e.getKey().libelle()),
              montant(e.getValue()),
              Cellule.of(e.getValue().lignes())));
          if (!e.getValue().estComplet()) {
            rangee.add(sansMontant(e.getValue()));
          }
          return rangee;
        })
        .pied(List.of(Cellule.of(SANS_TOTAL)))
        .build();
  }

  /** One column for each step and year. */
  private static Tableau parTranche(Totaux totaux) {
    Tableau.Builder tableau = builder(totaux);
    NavigableSet<Tranche> tranches = totaux.tranches();
    tranches.forEach(t -> tableau.colonne(enEuros(t.libelle())));
    if (!estComplet(totaux)) {
      tableau.colonne(SANS_MONTANT);
    }
    return tableau
        .rangees(totaux.cles(), cle -> parTranche(cle.libelle(), tranches, totaux.parTranche(cle)))
        .pied(parTranche(TOTAL, tranches, totaux.ensembles()))
        .build();
  }

  private static List<Cellule> parTranche(
      Message titre, NavigableSet<Tranche> tranches, Map<Tranche, Poste> postes) {
    List<Cellule> rangee = new ArrayList<>(List.of(Cellule.of(titre)));
    tranches.forEach(t -> rangee.add(montant(postes.getOrDefault(t, Poste.VIDE))));
    Poste tous = postes.values().stream().reduce(Poste.VIDE, Poste::plus);
    if (!tous.estComplet()) {
      rangee.add(sansMontant(tous));
    }
    return rangee;
  }

  static boolean estComplet(Totaux totaux) {
    return totaux.ensembles().values().stream().allMatch(Poste::estComplet);
  }

  /** An amount, marked if the document does not give all that it adds up. */
  static Cellule montant(Poste poste) {
    Cellule cellule = poste.montant().map(Cellule::of).orElse(Cellule.VIDE);
    return poste.estComplet() ? cellule : cellule.partielle();
  }

  static Cellule sansMontant(Poste poste) {
    return poste.estComplet() ? Cellule.VIDE : Cellule.of(poste.sansMontant());
  }

  private static Colonne enEuros(Message titre) {
    return Colonne.of(Message.of(titre.fr() + " (€)", titre.en() + " (€)"), Genre.MONTANT);
  }
}
