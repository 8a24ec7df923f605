package fr.contratdeville.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * Reads constraints on {@code intitule()}, {@code getIntitule()} and {@code isIntitule()} alike.
 */
final class Accesseurs implements GetterPropertySelectionStrategy {

  @Override
  public Optional<String> getProperty(ConstrainableExecutable methode) {
    if (methode.getParameterTypes().length > 0 || methode.getReturnType() == void.class) {
      return Optional.empty();
    }
    String nom = methode.getName();
    if (prefixe(nom, "get")) {
      return Optional.of(minuscule(nom.substring(3)));
    }
    if (prefixe(nom, "is") && methode.getReturnType() == boolean.class) {
      return Optional.of(minuscule(nom.substring(2)));
    }
    return Optional.of(nom);
  }

  @Override
  public List<String> getGetterMethodNameCandidates(String propriete) {
    String majuscule = propriete.substring(0, 1).toUpperCase(Locale.ROOT) + propriete.substring(1);
    return List.of(propriete, "get" + majuscule, "is" + majuscule);
  }

  private static boolean prefixe(String nom, String prefixe) {
    return nom.length() > prefixe.length()
        && nom.startsWith(prefixe)
        && Character.isUpperCase(nom.charAt(prefixe.length()));
  }

  private static String minuscule(String nom) {
    return nom.substring(0, 1).toLowerCase(Locale.ROOT) + nom.substring(1);
  }
}
