/** On the module path, formats are found as on the class path: by being there. */
module consommateur {
  requires fr.contratdeville;
  requires fr.contratdeville.io.xlsx;
}
