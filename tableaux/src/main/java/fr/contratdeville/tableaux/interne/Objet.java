package fr.contratdeville.tableaux.interne;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A JSON object whose names are asked for one by one, each with its type. */
public final class Objet {

  private final Map<?, ?> valeurs;

  private Objet(Map<?, ?> valeurs) {
    this.valeurs = valeurs;
  }

  /** The object that a text holds, and nothing else. */
  public static Objet lire(String json) throws Json.Refus {
    if (Json.lire(json) instanceof Map<?, ?> valeurs) {
      return new Objet(valeurs);
    }
    throw new Json.Refus("il faut un objet JSON", "a JSON object was expected");
  }

  /** Refuses what nobody asks for: a name with a slip would be lost in silence. */
  public void seulement(String... noms) throws Json.Refus {
    for (String nom : noms()) {
      if (!Arrays.asList(noms).contains(nom)) {
        throw new Json.Refus(
            "« " + nom + " » inconnu ; il y a : " + String.join(", ", noms),
            "\"" + nom + "\" unknown; there are: " + String.join(", ", noms));
      }
    }
  }

  public List<String> noms() {
    return valeurs.keySet().stream().map(String::valueOf).toList();
  }

  public boolean a(String nom) {
    return valeurs.containsKey(nom);
  }

  public String texte(String nom) throws Json.Refus {
    return prendre(nom, String.class, "un texte", "a text");
  }

  public int entier(String nom) throws Json.Refus {
    return prendre(nom, Integer.class, "un nombre entier", "a whole number");
  }

  public Objet objet(String nom) throws Json.Refus {
    return new Objet(prendre(nom, Map.class, "un objet", "an object"));
  }

  public List<Objet> objets(String nom) throws Json.Refus {
    List<Objet> objets = new ArrayList<>();
    for (Object element : prendre(nom, List.class, "une liste", "a list")) {
      if (!(element instanceof Map<?, ?> valeurs)) {
        throw refus(nom, "une liste d'objets", "a list of objects");
      }
      objets.add(new Objet(valeurs));
    }
    return objets;
  }

  public List<String> textes(String nom) throws Json.Refus {
    List<String> textes = new ArrayList<>();
    for (Object element : prendre(nom, List.class, "une liste", "a list")) {
      if (!(element instanceof String texte)) {
        throw refus(nom, "une liste de textes", "a list of texts");
      }
      textes.add(texte);
    }
    return textes;
  }

  private <T> T prendre(String nom, Class<T> type, String quoi, String what) throws Json.Refus {
    Object valeur = valeurs.get(nom);
    if (!type.isInstance(valeur)) {
      throw refus(nom, quoi, what);
    }
    return type.cast(valeur);
  }

  private static Json.Refus refus(String nom, String quoi, String what) {
    return new Json.Refus(
        "« " + nom + " » : il faut " + quoi, "\"" + nom + "\": " + what + " was expected");
  }

  /** The constant of that name. */
  public static <E extends Enum<E>> E mot(Class<E> type, String nom) throws Json.Refus {
    Optional<E> trouve =
        EnumSet.allOf(type).stream().filter(c -> c.name().equals(nom)).findFirst();
    if (trouve.isPresent()) {
      return trouve.get();
    }
    String noms = EnumSet.allOf(type).stream().map(Enum::name).collect(Collectors.joining(", "));
    throw new Json.Refus(
        "« " + nom + " » inconnu ; il y a : " + noms,
        "\"" + nom + "\" unknown; there are: " + noms);
  }
}
