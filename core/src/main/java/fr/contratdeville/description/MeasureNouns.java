package fr.contratdeville.description;

import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Sexe;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Ventilation;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.TrancheAge;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The properties of the nouns that count and measure: publics, indicators, declared tables. */
final class MeasureNouns {

  static final Noun<Beneficiaires, Beneficiaires.Builder> BENEFICIAIRES = new Noun<>(
          "Beneficiaires", Beneficiaires::builder, Beneficiaires.Builder::build)
      .inline()
      .maybe("effectif", Words.EFFECTIF, Beneficiaires::effectif, Beneficiaires.Builder::effectif)
      .one(
          "unite",
          Words.member(Beneficiaires.Unite.class),
          Beneficiaires::unite,
          Beneficiaires.Builder::unite,
          Beneficiaires.Unite.PERSONNES)
      .one(
          "perimetre",
          Words.member(Beneficiaires.Perimetre.class),
          Beneficiaires::perimetre,
          Beneficiaires.Builder::perimetre,
          Beneficiaires.Perimetre.NON_PRECISE)
      .text("libelle", Beneficiaires::libelle, Beneficiaires.Builder::libelle)
      .maybe("sexe", Words.member(Sexe.class), Beneficiaires::sexe, Beneficiaires.Builder::sexe)
      .maybe(
          "age",
          Words.word(TrancheAge::parse, "[0-9]{0,3}[.][.][0-9]{0,3}"),
          Beneficiaires::age,
          Beneficiaires.Builder::age)
      .text("evenement", Beneficiaires::evenement, Beneficiaires.Builder::evenement)
      .each(
          "dont",
          Codec.later(() -> MeasureNouns.BENEFICIAIRES),
          Beneficiaires::dont,
          Beneficiaires.Builder::addDont)
      .text("texte", Beneficiaires::texte, Beneficiaires.Builder::texte)
      .place(Beneficiaires::emplacement, Beneficiaires.Builder::emplacement);

  /**
   * A name and a count, in a list: the name is any text of a document, and so no name of a
   * property.
   */
  private static final Codec<Map.Entry<String, Effectif>> PART = Codec.of(
      () -> new Shape.Items(Shape.TEXT, Optional.of(2)),
      (part, out) -> out.texts(List.of(part.getKey(), part.getValue().toString())),
      in -> {
        List<String> paire = new ArrayList<>();
        in.all(Words.TEXT, paire::add);
        ValeurInvalideException.exiger(
            paire.size() == 2, "Ventilation.valeurs", paire, "a name and a count");
        return Map.entry(paire.get(0), Effectif.parse(paire.get(1)));
      });

  static final Noun<Ventilation, Ventilation.Builder> VENTILATION = new Noun<>(
          "Ventilation", Ventilation::builder, Ventilation.Builder::build)
      .inline()
      .one(
          "critere",
          Words.member(Ventilation.Critere.class),
          Ventilation::critere,
          Ventilation.Builder::critere)
      .one("libelle", Words.FILLED, Ventilation::libelle, Ventilation.Builder::libelle)
      .property(
          "valeurs",
          false,
          () -> Shape.list(PART.shape()),
          (ventilation, out) -> out.list("valeurs", PART, ventilation.valeurs().entrySet()),
          (in, b) -> {
            Set<String> noms = new HashSet<>();
            in.all(PART, part -> {
              ValeurInvalideException.exiger(
                  noms.add(part.getKey()),
                  "Ventilation.valeurs",
                  part.getKey(),
                  "a part that is given once");
              b.putValeur(part.getKey(), part.getValue());
            });
          });

  static final Noun<Indicateur, Indicateur.Builder> INDICATEUR = new Noun<>(
          "Indicateur", Indicateur::builder, Indicateur.Builder::build)
      .inline()
      .one("libelle", Words.FILLED, Indicateur::libelle, Indicateur.Builder::libelle)
      .one(
          "genre",
          Words.member(Indicateur.Genre.class),
          Indicateur::genre,
          Indicateur.Builder::genre,
          Indicateur.Genre.NON_PRECISE)
      .text("unite", Indicateur::unite, Indicateur.Builder::unite)
      .text("par", Indicateur::par, Indicateur.Builder::par)
      .maybe("cible", Words.QUANTITE, Indicateur::cible, Indicateur.Builder::cible)
      .maybe("reference", Words.QUANTITE, Indicateur::reference, Indicateur.Builder::reference)
      .maybe("valeur", Words.QUANTITE, Indicateur::valeur, Indicateur.Builder::valeur)
      .maybe("exercice", Words.EXERCICE, Indicateur::exercice, Indicateur.Builder::exercice)
      .each(
          "ventilations", VENTILATION, Indicateur::ventilations, Indicateur.Builder::addVentilation)
      .text("texte", Indicateur::texte, Indicateur.Builder::texte)
      .place(Indicateur::emplacement, Indicateur.Builder::emplacement);

  static final Noun<EnteteTableau, EnteteTableau.Builder> ENTETE = new Noun<>(
          "EnteteTableau", EnteteTableau::builder, EnteteTableau.Builder::build)
      .inline()
      .one("libelle", Words.FILLED, EnteteTableau::libelle, EnteteTableau.Builder::libelle)
      .one(
          "role",
          Words.member(EnteteTableau.Role.class),
          EnteteTableau::role,
          EnteteTableau.Builder::role,
          EnteteTableau.Role.DETAIL)
      .one(
          "mesure",
          Words.member(EnteteTableau.Mesure.class),
          EnteteTableau::mesure,
          EnteteTableau.Builder::mesure,
          EnteteTableau.Mesure.NON_PRECISE)
      .maybe(
          "financeur",
          MoneyNouns.FINANCEUR_CITE,
          EnteteTableau::financeur,
          EnteteTableau.Builder::financeur)
      .maybe(
          "territoire",
          SharedNouns.TERRITOIRE,
          EnteteTableau::territoire,
          EnteteTableau.Builder::territoire)
      .place(EnteteTableau::emplacement, EnteteTableau.Builder::emplacement);

  static final Noun<CelluleDeclaree, CelluleDeclaree.Builder> CELLULE = new Noun<>(
          "CelluleDeclaree", CelluleDeclaree::builder, CelluleDeclaree.Builder::build)
      .inline()
      .one("rangee", Words.RANG, CelluleDeclaree::rangee, CelluleDeclaree.Builder::rangee)
      .one("colonne", Words.RANG, CelluleDeclaree::colonne, CelluleDeclaree.Builder::colonne)
      .maybe("valeur", Words.QUANTITE, CelluleDeclaree::valeur, CelluleDeclaree.Builder::valeur)
      .text("texte", CelluleDeclaree::texte, CelluleDeclaree.Builder::texte)
      .place(CelluleDeclaree::emplacement, CelluleDeclaree.Builder::emplacement);

  /** Cells are found by the numbers of their row and column, so that no heading may be missing. */
  static final Noun<TableauDeclare, TableauDeclare.Builder> TABLEAU = new Noun<>(
          "TableauDeclare", TableauDeclare::builder, TableauDeclare.Builder::build)
      .one("intitule", Words.FILLED, TableauDeclare::intitule, TableauDeclare.Builder::intitule)
      .all("rangees", ENTETE, TableauDeclare::rangees, TableauDeclare.Builder::addRangee)
      .all("colonnes", ENTETE, TableauDeclare::colonnes, TableauDeclare.Builder::addColonne)
      .each("cellules", CELLULE, TableauDeclare::cellules, TableauDeclare.Builder::addCellule)
      .place(TableauDeclare::emplacement, TableauDeclare.Builder::emplacement);

  private MeasureNouns() {}
}
