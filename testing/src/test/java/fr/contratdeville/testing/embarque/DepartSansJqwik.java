package fr.contratdeville.testing.embarque;

import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;

import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.alteration.Alteration;
import fr.contratdeville.testing.echantillon.Echantillons;
import fr.contratdeville.testing.layout.Layouts;
import fr.contratdeville.testing.reduction.Reduction;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A program that has the testing module, and neither jqwik nor JUnit. */
final class DepartSansJqwik {

  private static final Set<String> POUR_JQWIK = Set.of(
      "fr.contratdeville.testing",
      "fr.contratdeville.testing.generation",
      "fr.contratdeville.testing.suite");

  private DepartSansJqwik() {}

  public static void main(String[] args) throws Exception {
    System.out.println("module " + Echantillons.class.getModule().getName());
    try {
      Class.forName("net.jqwik.api.Arbitrary");
    } catch (ClassNotFoundException e) {
      System.out.println("jqwik is missing");
    }
    System.out.println("linked " + (lier() > 50 ? "all" : "nothing"));
    for (ContratDeVille contrat : Echantillons.coherents(20)) {
      assertThat(contrat).isCoherent();
      assertThat(Controles.standard().examiner(contrat)).isNotNull();
    }
    Echantillons.telsQueRecus(20);
    for (Alteration alteration : Alteration.values()) {
      Echantillons.alteres(alteration, 1);
    }
    Layouts.of(17).get(3).sheets();
    int actions = Reduction.of(Echantillons.coherent(3, 8), c -> !c.actions().isEmpty())
        .actions()
        .size();
    System.out.println("reduced to " + actions + " action");
    System.out.println("done");
  }

  /** Links every class but those of the packages for jqwik, and returns their number. */
  private static int lier() throws IOException, ClassNotFoundException {
    Path racine = Path.of(System.getProperty("classes"));
    List<String> noms;
    try (Stream<Path> fichiers = Files.walk(racine)) {
      noms = fichiers
          .map(f -> racine.relativize(f).toString().replace(File.separatorChar, '.'))
          .filter(n -> n.startsWith("fr.") && n.endsWith(".class") && !n.contains("-info"))
          .map(n -> n.substring(0, n.length() - ".class".length()))
          .filter(n -> !POUR_JQWIK.contains(n.substring(0, n.lastIndexOf('.'))))
          .toList();
    }
    for (String nom : noms) {
      Class<?> classe = Class.forName(nom, true, Echantillons.class.getClassLoader());
      if (classe.getDeclaredMethods().length + classe.getDeclaredFields().length == 0) {
        System.out.println("empty " + nom);
      }
    }
    return noms.size();
  }
}
