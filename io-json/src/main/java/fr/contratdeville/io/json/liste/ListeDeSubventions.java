package fr.contratdeville.io.json.liste;

import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the records of a JSON list as the rows of a table: the subsidies of the politique de la
 * ville, the posts of FONJEP and the adultes-relais that the ANCT publishes, and what portals of
 * open data export. Places are cells of a sheet that bears the name of the file: row 1 holds the
 * names of the properties, record n is row n + 1.
 */
public final class ListeDeSubventions {
  private static final Pattern EXTENSION = Pattern.compile("\\.[a-zA-Z]{2,7}$");
  private static final Pattern DEBUT = Pattern.compile("^[/\\]]+");

  private ListeDeSubventions() {}

  /**
   * Reads a file.
   *
   * @param source the file, whose name places quote
   * @return empty if the file holds an object without a list of records
   * @throws LectureException if it is not well formed, or its records are no subsidies
   */
  public static Optional<Lecture> read(Source source, Format format) throws LectureException {
    Optional<Enregistrements> liste = Enregistrements.read(source);
    return liste.isPresent()
        ? Optional.of(read(liste.get(), source.nom(), format))
        : Optional.empty();
  }

  private static Lecture read(Enregistrements liste, String nom, Format format)
      throws LectureException {
    Classeur classeur = Classeur.of(feuille(liste, onglet(nom)));
    try {
      Lecture lecture = new LectureTableaux().read(classeur, nom, format);
      if (!lecture.valeur().actions().isEmpty()) {
        return lecture;
      }
    } catch (LectureException e) {
      throw new LectureException(nom, refus(liste), e);
    }
    throw new LectureException(nom, refus(liste));
  }

  private static Message refus(Enregistrements liste) {
    int nombre = liste.tous().size();
    return Message.of(
        "cette liste JSON de " + nombre + " enregistrements n'est pas une liste de subventions :"
            + " il y faut une propriété qui nomme le bénéficiaire ou l'action, et une des montants",
        "this JSON list of " + nombre + " records is no list of subsidies: it needs a property that"
            + " names who gets the money or the action, and one of amounts");
  }

  private static Feuille feuille(Enregistrements liste, String onglet) {
    List<String> proprietes = List.copyOf(liste.proprietes());
    Feuille.Builder feuille = Feuille.builder(onglet).rangee(proprietes.toArray(String[]::new));
    int ligne = 1;
    for (Map<String, Object> enregistrement : liste.tous()) {
      ligne++;
      List<Cellule> cellules = new ArrayList<>();
      for (int i = 0; i < proprietes.size(); i++) {
        Object valeur = enregistrement.get(proprietes.get(i));
        if (valeur != null) {
          cellules.add(cellule(ligne, i + 1, valeur));
        }
      }
      feuille.rangee(Rangee.of(ligne, false, cellules));
    }
    return feuille.build();
  }

  private static Cellule cellule(int ligne, int colonne, Object valeur) {
    if (valeur instanceof BigDecimal nombre) {
      return Cellule.nombre(ligne, colonne, nombre);
    }
    return valeur instanceof Boolean booleen
        ? Cellule.booleen(ligne, colonne, booleen)
        : Cellule.texte(ligne, colonne, valeur.toString());
  }

  private static String onglet(String nom) {
    String sans =
        DEBUT.matcher(EXTENSION.matcher(nom).replaceFirst("")).replaceFirst("").strip();
    return sans.isEmpty() ? "liste" : sans;
  }
}
