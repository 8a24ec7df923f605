// Bagnols 2023 : qui paie quoi, et dans quels thèmes chacun met-il son argent ?
var lecture = Contrats.read(Path.of("echantillons/bagnols-2023.xlsx"));
var contrat = lecture.valeur();
println(contrat.retenues());
println(Totaux.of(Axes.financeur(), contrat.retenues()));
println(Croisement.of(Axes.thematique(), Axes.financeur(), contrat.retenues()));
