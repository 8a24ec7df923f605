package fr.contratdeville.tableaux.interne;

import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the small JSON files that people edit beside a workbook: objects, arrays, texts, whole
 * numbers, true and false. No null, no fractions, no name twice in an object; anything else is
 * refused with its line.
 */
public final class Json {

  /** What is wrong, and where. */
  public static final class Refus extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message raison;

    public Refus(String fr, String en) {
      super(fr);
      this.raison = new Message(fr, en);
    }

    public Message raison() {
      return raison;
    }
  }

  private static final int PROFONDEUR = 16;

  private final String texte;
  private int ici;

  private Json(String texte) {
    this.texte = texte;
  }

  /** A {@code Map}, a {@code List}, a {@code String}, an {@code Integer} or a {@code Boolean}. */
  public static Object lire(String texte) throws Refus {
    Json json = new Json(texte.startsWith("\uFEFF") ? texte.substring(1) : texte);
    Object valeur = json.valeur(0);
    if (json.suivant() != 0) {
      throw json.refus("texte après la fin", "text after the end");
    }
    return valeur;
  }

  private Object valeur(int profondeur) throws Refus {
    if (profondeur > PROFONDEUR) {
      throw refus("trop de niveaux", "too many levels");
    }
    char c = suivant();
    if (c == '{') {
      return objet(profondeur);
    }
    if (c == '[') {
      return liste(profondeur);
    }
    if (c == '"') {
      return chaine();
    }
    return mot();
  }

  private Map<String, Object> objet(int profondeur) throws Refus {
    Map<String, Object> objet = new LinkedHashMap<>();
    for (boolean premier = true; encore('}', premier); premier = false) {
      if (suivant() != '"') {
        throw refus("il faut un nom entre guillemets", "a name in quotes was expected");
      }
      String nom = chaine();
      prendre(':');
      if (objet.put(nom, valeur(profondeur + 1)) != null) {
        throw refus("« " + nom + " » deux fois", "\"" + nom + "\" twice");
      }
    }
    return objet;
  }

  private List<Object> liste(int profondeur) throws Refus {
    List<Object> liste = new ArrayList<>();
    for (boolean premier = true; encore(']', premier); premier = false) {
      liste.add(valeur(profondeur + 1));
    }
    return liste;
  }

  /** Opens the brackets, or passes the comma between two; whether there is one more. */
  private boolean encore(char fin, boolean premier) throws Refus {
    if (premier) {
      ici++;
    }
    if (suivant() == fin) {
      ici++;
      return false;
    }
    if (!premier) {
      prendre(',');
    }
    return true;
  }

  private String chaine() throws Refus {
    StringBuilder lue = new StringBuilder();
    for (ici++; ici < texte.length(); ici++) {
      char c = texte.charAt(ici);
      if (c == '"') {
        ici++;
        return lue.toString();
      }
      if (c < ' ') {
        break;
      }
      lue.append(c == '\\' ? echappe() : c);
    }
    throw refus("texte sans guillemet fermant", "text without a closing quote");
  }

  private char echappe() throws Refus {
    ici++;
    char c = ici < texte.length() ? texte.charAt(ici) : ' ';
    int simple = "\"\\/bfnrt".indexOf(c);
    if (simple >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(simple);
    }
    String code = c == 'u' && ici + 4 < texte.length() ? texte.substring(ici + 1, ici + 5) : "";
    if (!code.matches("[0-9a-fA-F]{4}")) {
      throw refus("échappement inconnu", "unknown escape");
    }
    ici += 4;
    return (char) Integer.parseInt(code, 16);
  }

  private Object mot() throws Refus {
    int debut = ici;
    while (ici < texte.length() && "{}[],:\" \t\r\n".indexOf(texte.charAt(ici)) < 0) {
      ici++;
    }
    String mot = texte.substring(debut, ici);
    if (mot.matches("-?(0|[1-9][0-9]{0,8})")) {
      return Integer.valueOf(mot);
    }
    if (mot.equals("true") || mot.equals("false")) {
      return Boolean.valueOf(mot);
    }
    ici = debut;
    throw refus("valeur attendue", "a value was expected");
  }

  private void prendre(char attendu) throws Refus {
    if (suivant() != attendu) {
      throw refus("« " + attendu + " » attendu", "\"" + attendu + "\" expected");
    }
    ici++;
  }

  /** The next character that is no white space, which stays to be read; 0 at the end. */
  private char suivant() {
    while (ici < texte.length() && " \t\r\n".indexOf(texte.charAt(ici)) >= 0) {
      ici++;
    }
    return ici < texte.length() ? texte.charAt(ici) : 0;
  }

  private Refus refus(String fr, String en) {
    long ligne = 1 + texte.substring(0, ici).chars().filter(c -> c == '\n').count();
    return new Refus("ligne " + ligne + " : " + fr, "line " + ligne + ": " + en);
  }
}
