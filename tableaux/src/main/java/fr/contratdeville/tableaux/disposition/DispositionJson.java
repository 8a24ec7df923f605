package fr.contratdeville.tableaux.disposition;

import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.interne.Json;
import fr.contratdeville.tableaux.interne.LexiqueJson;
import fr.contratdeville.tableaux.interne.Objet;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.valeur.Exercice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From layouts to JSON and back. */
final class DispositionJson {

  /** A row, or several in a row: {@code 12} or {@code 12:40}. */
  private static final Pattern LIGNES = Pattern.compile("([1-9][0-9]{0,6})(?::([1-9][0-9]{0,6}))?");

  private DispositionJson() {}

  static List<Disposition> lire(Objet objet) throws Json.Refus {
    objet.seulement("lexique", "tables");
    Optional<Lexique> lexique = objet.a("lexique")
        ? Optional.of(LexiqueJson.lire(objet.objet("lexique")))
        : Optional.empty();
    List<Disposition> lues = new ArrayList<>();
    for (Objet table : objet.objets("tables")) {
      Disposition lue = table(table);
      lues.add(lexique.map(lue::withLexique).orElse(lue));
    }
    if (lues.isEmpty() && lexique.isPresent()) {
      lues.add(Disposition.automatique().withLexique(lexique.get()));
    }
    return lues;
  }

  private static Disposition table(Objet table) throws Json.Refus {
    table.seulement("feuille", "genre", "entete", "territoire", "exercice", "colonnes", "lignes");
    Disposition lue = Disposition.automatique();
    if (table.a("feuille")) {
      lue = lue.withFeuille(table.texte("feuille"));
    }
    if (table.a("genre")) {
      lue = lue.withGenre(Objet.mot(GenreTable.class, table.texte("genre")));
    }
    if (table.a("entete")) {
      int[] bornes = lignes(table.texte("entete"));
      lue = lue.withEntete(bornes[0], bornes[1]);
    }
    if (table.a("territoire")) {
      lue = lue.withTerritoire(ColonneJson.territoire(table.objet("territoire")));
    }
    if (table.a("exercice")) {
      lue = lue.withExercice(ColonneJson.exercice(table));
    }
    if (table.a("colonnes")) {
      lue = lue.withColonnes(colonnes(table.objet("colonnes")));
    }
    return table.a("lignes") ? lue.withLignes(genres(table.objet("lignes"))) : lue;
  }

  private static Map<Integer, Colonne> colonnes(Objet objet) throws Json.Refus {
    Map<Integer, Colonne> colonnes = new TreeMap<>();
    for (String lettres : objet.noms()) {
      if (!lettres.matches("[A-Z]{1,3}") || !Reference.estPossible(1, numero(lettres))) {
        throw new Json.Refus(
            "« " + lettres + " » n'est pas une colonne", "\"" + lettres + "\" is no column");
      }
      colonnes.put(numero(lettres), ColonneJson.lire(objet.objet(lettres)));
    }
    return colonnes;
  }

  private static int numero(String lettres) {
    return lettres.chars().reduce(0, (numero, lettre) -> 26 * numero + lettre - 'A' + 1);
  }

  private static Map<Integer, GenreLigne> genres(Objet objet) throws Json.Refus {
    Map<Integer, GenreLigne> genres = new TreeMap<>();
    for (String nom : objet.noms()) {
      int[] bornes = lignes(nom);
      GenreLigne genre = Objet.mot(GenreLigne.class, objet.texte(nom));
      for (int ligne = bornes[0]; ligne <= bornes[1]; ligne++) {
        genres.put(ligne, genre);
      }
    }
    return genres;
  }

  private static int[] lignes(String texte) throws Json.Refus {
    Matcher m = LIGNES.matcher(texte);
    int premiere = m.matches() ? Integer.parseInt(m.group(1)) : 0;
    int derniere = premiere > 0 && m.group(2) != null ? Integer.parseInt(m.group(2)) : premiere;
    if (premiere < 1 || derniere < premiere || derniere > Reference.LIGNE_MAX) {
      throw new Json.Refus(
          "« " + texte + " » ne dit pas quelles lignes ; par exemple 12 ou 12:40",
          "\"" + texte + "\" does not say which rows; for example 12 or 12:40");
    }
    return new int[] {premiere, derniere};
  }

  static Map<String, Object> objet(List<Disposition> dispositions) {
    Map<String, Object> objet = new LinkedHashMap<>();
    dispositions.stream()
        .map(Disposition::lexique)
        .filter(l -> !l.equals(Lexique.standard()))
        .findFirst()
        .ifPresent(l -> objet.put("lexique", LexiqueJson.objet(l)));
    objet.put("tables", dispositions.stream().map(DispositionJson::table).toList());
    return objet;
  }

  private static Map<String, Object> table(Disposition disposition) {
    Map<String, Object> table = new LinkedHashMap<>();
    disposition.feuille().ifPresent(f -> table.put("feuille", f));
    disposition.genre().ifPresent(g -> table.put("genre", g.name()));
    if (disposition.premiereEntete() > 0) {
      table.put("entete", plage(disposition.premiereEntete(), disposition.derniereEntete()));
    }
    disposition.territoire().ifPresent(t -> table.put("territoire", ColonneJson.territoire(t)));
    disposition.exercice().map(Exercice::toString).ifPresent(e -> table.put("exercice", e));
    Map<String, Object> colonnes = new LinkedHashMap<>();
    disposition
        .colonnes()
        .forEach((numero, c) -> colonnes.put(Reference.lettres(numero), ColonneJson.objet(c)));
    table.put("colonnes", colonnes);
    table.put("lignes", lignes(disposition.lignes()));
    return table;
  }

  /** Rows of one kind that follow one another, together. */
  private static Map<String, Object> lignes(NavigableMap<Integer, GenreLigne> genres) {
    Map<String, Object> lignes = new LinkedHashMap<>();
    int premiere = 0;
    int derniere = 0;
    for (Map.Entry<Integer, GenreLigne> e : genres.entrySet()) {
      boolean suit = e.getKey() == derniere + 1 && e.getValue() == genres.get(derniere);
      premiere = suit ? premiere : e.getKey();
      lignes.remove(suit ? plage(premiere, derniere) : "");
      derniere = e.getKey();
      lignes.put(plage(premiere, derniere), e.getValue().name());
    }
    return lignes;
  }

  private static String plage(int premiere, int derniere) {
    return premiere == derniere ? Integer.toString(premiere) : premiere + ":" + derniere;
  }
}
