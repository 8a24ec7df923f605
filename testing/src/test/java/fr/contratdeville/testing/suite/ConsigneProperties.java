package fr.contratdeville.testing.suite;

import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.ContratWriter;
import fr.contratdeville.testing.suite.Consigne.Defaut;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** A format without a fault keeps to all the laws; with one, {@link SuiteTest} runs it. */
class ConsigneProperties extends FormatSuite {

  /** The fault of the format, for all threads: jqwik shrinks in another one. */
  static final AtomicReference<Defaut> DEFAUT = new AtomicReference<>(Defaut.AUCUN);

  @Override
  protected ContratReader reader() {
    return new Consigne.Reader(DEFAUT.get());
  }

  @Override
  protected ContratWriter writer() {
    return new Consigne.Writer(DEFAUT.get());
  }

  @Override
  protected Duration timeLimit() {
    return DEFAUT.get() == Defaut.SANS_FIN ? Duration.ofSeconds(1) : super.timeLimit();
  }
}
