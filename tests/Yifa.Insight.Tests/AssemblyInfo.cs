// One test at a time: several tests measure processor time, and the machine has two cores.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
