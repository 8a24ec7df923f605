/** Programs that use the library as an application would. */
module fr.contratdeville.examples {
  requires fr.contratdeville;
  requires fr.contratdeville.io.json;
  requires fr.contratdeville.io.xlsx;
  requires org.dhatim.fastexcel;
  requires static org.jspecify;
}
