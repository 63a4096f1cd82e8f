// Never run: `dotnet ef` loads this assembly only to find the design package beside it and the contexts of Contexts.cs.
return 0;
