package fr.contratdeville.io.ods;

import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.testing.suite.Damage;
import fr.contratdeville.testing.suite.ReaderSuite;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The reader of workbooks keeps to what every reader keeps to, be they archives or XML. */
class OdsContratReaderProperties extends ReaderSuite {

  @Override
  protected ContratReader reader() {
    return new OdsContratReader();
  }

  @Override
  protected Arbitrary<byte[]> examples() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 99_999).list().ofMinSize(1).ofMaxSize(20),
            Arbitraries.of(true, false),
            Arbitraries.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16))
        .as(OdsContratReaderProperties::classeur);
  }

  private static byte[] classeur(List<Integer> montants, boolean archive, Charset encodage) {
    String table = Ods.table(Ods.ligne("Porteur", "Intitulé de l'action", "Ville", "État")
        + montants.stream()
            .map(m -> Ods.ligne("Léo Lagrange", "Été " + m, m + ".5", "1200"))
            .collect(Collectors.joining()));
    return archive
        ? Ods.vide()
            .partie("content.xml", Ods.contenu("", table).getBytes(encodage))
            .octets()
        : Ods.plat("", table).getBytes(encodage);
  }

  /** An archive is damaged outside half of the time, and inside of its content otherwise. */
  @Override
  protected byte[] damage(byte[] file, Random random) {
    return file[0] == 'P' && random.nextBoolean()
        ? Dommage.dedans(file, random)
        : Damage.of(file, random);
  }
}
